/** The kinds of achievement that Open Badges 3.0 names (section "AchievementType"), in another language than English, where the name itself is the word. */
import { spaced } from './en/card.js';

export type Kind =
  | 'Achievement'
  | 'ApprenticeshipCertificate'
  | 'Assessment'
  | 'Assignment'
  | 'AssociateDegree'
  | 'Award'
  | 'Badge'
  | 'BachelorDegree'
  | 'Certificate'
  | 'CertificateOfCompletion'
  | 'Certification'
  | 'CommunityService'
  | 'Competency'
  | 'Course'
  | 'CoCurricular'
  | 'Degree'
  | 'Diploma'
  | 'DoctoralDegree'
  | 'Fieldwork'
  | 'GeneralEducationDevelopment'
  | 'JourneymanCertificate'
  | 'LearningProgram'
  | 'License'
  | 'MasterCertificate'
  | 'MasterDegree'
  | 'Membership'
  | 'MicroCredential'
  | 'ProfessionalDoctorate'
  | 'QualityAssuranceCredential'
  | 'ResearchDoctorate'
  | 'SecondarySchoolDiploma';

/** What is not in the list is the issuer's own word, and stays as it is. */
export function kindsIn(kinds: Readonly<Record<Kind, string>>): (type: string) => string {
  const named: Readonly<Partial<Record<string, string>>> = kinds;
  return (type) => (Object.hasOwn(kinds, type) ? named[type] : undefined) ?? spaced(type);
}
