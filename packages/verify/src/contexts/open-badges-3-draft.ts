/** The JSON-LD context at https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld, as data: its published text, digest in digests.ts. */
import type { JsonObject } from '@open-badge-elements/model';

export const context: JsonObject = {
  '@context': {
    id: '@id',
    type: '@type',
    xsd: 'https://www.w3.org/2001/XMLSchema#',
    OpenBadgeCredential: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#OpenBadgeCredential' },
    Achievement: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement',
      '@context': {
        achievementType: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievementType',
          '@type': 'xsd:string',
        },
        alignment: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#alignment',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment',
          '@container': '@set',
        },
        creator: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile' },
        creditsAvailable: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#creditsAvailable',
          '@type': 'xsd:float',
        },
        criteria: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Criteria', '@type': '@id' },
        fieldOfStudy: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#fieldOfStudy', '@type': 'xsd:string' },
        humanCode: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#humanCode', '@type': 'xsd:string' },
        otherIdentifier: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#otherIdentifier',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentifierEntry',
          '@container': '@set',
        },
        related: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#related',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Related',
          '@container': '@set',
        },
        resultDescription: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultDescription',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#ResultDescription',
          '@container': '@set',
        },
        specialization: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#specialization',
          '@type': 'xsd:string',
        },
        tag: { '@id': 'https://schema.org/keywords', '@type': 'xsd:string', '@container': '@set' },
        version: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#version', '@type': 'xsd:string' },
      },
    },
    AchievementCredential: { '@id': 'OpenBadgeCredential' },
    AchievementSubject: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#AchievementSubject',
      '@context': {
        achievement: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement' },
        activityEndDate: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#activityEndDate',
          '@type': 'xsd:date',
        },
        activityStartDate: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#activityStartDate',
          '@type': 'xsd:date',
        },
        creditsEarned: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#creditsEarned', '@type': 'xsd:float' },
        identifier: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identifier',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityObject',
          '@container': '@set',
        },
        licenseNumber: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#licenseNumber', '@type': 'xsd:string' },
        result: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#result',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result',
          '@container': '@set',
        },
        role: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#role', '@type': 'xsd:string' },
        source: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#source',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile',
        },
        term: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#term', '@type': 'xsd:string' },
      },
    },
    Address: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address',
      '@context': {
        addressCountry: { '@id': 'https://schema.org/addressCountry', '@type': 'xsd:string' },
        addressCountryCode: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#CountryCode',
          '@type': 'xsd:string',
        },
        addressLocality: { '@id': 'https://schema.org/addresLocality', '@type': 'xsd:string' },
        addressRegion: { '@id': 'https://schema.org/addressRegion', '@type': 'xsd:string' },
        geo: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates' },
        postOfficeBoxNumber: { '@id': 'https://schema.org/postOfficeBoxNumber', '@type': 'xsd:string' },
        postalCode: { '@id': 'https://schema.org/postalCode', '@type': 'xsd:string' },
        streetAddress: { '@id': 'https://schema.org/streetAddress', '@type': 'xsd:string' },
      },
    },
    Alignment: {
      '@id': 'https://schema.org/Alignment',
      '@context': {
        targetCode: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetCode', '@type': 'xsd:string' },
        targetDescription: { '@id': 'https://schema.org/targetDescription', '@type': 'xsd:string' },
        targetFramework: { '@id': 'https://schema.org/targetFramework', '@type': 'xsd:string' },
        targetName: { '@id': 'https://schema.org/targetName', '@type': 'xsd:string' },
        targetType: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetType', '@type': 'xsd:string' },
        targetUrl: { '@id': 'https://schema.org/targetUrl', '@type': 'xsd:anyURI' },
      },
    },
    Criteria: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Criteria' },
    EndorsementCredential: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementCredential' },
    EndorsementSubject: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementSubject',
      '@context': {
        endorsementComment: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsementComment',
          '@type': 'xsd:string',
        },
      },
    },
    Evidence: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Evidence',
      '@context': {
        audience: { '@id': 'https://schema.org/audience', '@type': 'xsd:string' },
        genre: { '@id': 'https://schema.org/genre', '@type': 'xsd:string' },
      },
    },
    GeoCoordinates: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates',
      '@context': {
        latitude: { '@id': 'https://schema.org/latitude', '@type': 'xsd:string' },
        longitude: { '@id': 'https://schema.org/longitude', '@type': 'xsd:string' },
      },
    },
    IdentifierEntry: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentifierEntry',
      '@context': {
        identifier: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identifier', '@type': 'xsd:string' },
        identifierType: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identifierType',
          '@type': 'xsd:string',
        },
      },
    },
    IdentityObject: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityObject',
      '@context': {
        hashed: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#hashed', '@type': 'xsd:boolean' },
        identityHash: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identityHash', '@type': 'xsd:string' },
        identityType: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identityType', '@type': 'xsd:string' },
        salt: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#salt', '@type': 'xsd:string' },
      },
    },
    Image: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Image',
      '@context': { caption: { '@id': 'https://schema.org/caption', '@type': 'xsd:string' } },
    },
    Profile: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile',
      '@context': {
        additionalName: { '@id': 'https://schema.org/additionalName', '@type': 'xsd:string' },
        address: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address' },
        dateOfBirth: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#dateOfBirth', '@type': 'xsd:date' },
        email: { '@id': 'https://schema.org/email', '@type': 'xsd:string' },
        familyName: { '@id': 'https://schema.org/familyName', '@type': 'xsd:string' },
        familyNamePrefix: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#familyNamePrefix',
          '@type': 'xsd:string',
        },
        givenName: { '@id': 'https://schema.org/givenName', '@type': 'xsd:string' },
        honorificPrefix: { '@id': 'https://schema.org/honorificPrefix', '@type': 'xsd:string' },
        honorificSuffix: { '@id': 'https://schema.org/honorificSuffix', '@type': 'xsd:string' },
        otherIdentifier: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#otherIdentifier',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentifierEntry',
          '@container': '@set',
        },
        parentOrg: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#parentOrg', '@type': 'xsd:string' },
        patronymicName: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#patronymicName',
          '@type': 'xsd:string',
        },
        phone: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#PhoneNumber', '@type': 'xsd:string' },
        official: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#official', '@type': 'xsd:string' },
      },
    },
    Related: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Related',
      '@context': {
        version: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#version', '@type': 'xsd:string' },
      },
    },
    Result: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result',
      '@context': {
        achievedLevel: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievedLevel', '@type': 'xsd:anyURI' },
        resultDescription: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultDescription',
          '@type': 'xsd:anyURI',
        },
        status: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#status', '@type': 'xsd:string' },
        value: { '@id': 'https://schema.org/value', '@type': 'xsd:string' },
      },
    },
    ResultDescription: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#ResultDescription',
      '@context': {
        allowedValue: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#allowedValue',
          '@type': 'xsd:string',
          '@container': '@set',
        },
        requiredLevel: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredLevel', '@type': 'xsd:anyURI' },
        requiredValue: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredValue', '@type': 'xsd:string' },
        resultType: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultType', '@type': 'xsd:string' },
        rubricCriterionLevel: {
          '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#rubricCriterionLevel',
          '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel',
          '@container': '@set',
        },
        valueMax: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMax', '@type': 'xsd:string' },
        valueMin: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMin', '@type': 'xsd:string' },
      },
    },
    RubricCriterionLevel: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel',
      '@context': {
        level: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#level', '@type': 'xsd:string' },
        points: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#points', '@type': 'xsd:string' },
      },
    },
    alignment: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#alignment',
      '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment',
      '@container': '@set',
    },
    description: { '@id': 'https://schema.org/description', '@type': 'xsd:string' },
    endorsement: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsement',
      '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementCredential',
      '@container': '@set',
    },
    image: {
      '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#image',
      '@type': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Image',
    },
    name: { '@id': 'https://schema.org/name', '@type': 'xsd:string' },
    narrative: { '@id': 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#narrative', '@type': 'xsd:string' },
    url: { '@id': 'https://schema.org/url', '@type': 'xsd:anyURI' },
  },
};
