<?php
/*
 * Plugin Name: Open Badges
 * Description: Shows and verifies Open Badges on pages and posts, in the visitor's browser.
 * Version: 0.1.0
 * License: MIT
 *
 * The folder that holds this file is a plugin of WordPress: zipped, it is uploaded as one. It brings the script to pages with a badge on them, keeps the tags in
 * what authors write who may not write scripts, and has the media library take badges that are no pictures. On servers without WordPress it does nothing.
 */
if (!defined('ABSPATH')) {
    exit;
}

$open_badges_found = false;
foreach (['the_content', 'render_block', 'widget_text', 'widget_custom_html_content'] as $open_badges_place) {
    add_filter($open_badges_place, function ($html) use (&$open_badges_found) {
        $open_badges_found = $open_badges_found || strpos((string) $html, '<open-badge') !== false;
        return $html;
    });
}

add_action('wp_footer', function () use (&$open_badges_found) {
    if ($open_badges_found) {
        printf('<script type="module" src="%s"></script>' . "\n", esc_url(plugins_url('open-badges.js', __FILE__)));
    }
});

// Words and addresses only, which the elements treat as a stranger's: a list of trusted issuers, a relay and a verifier are the page owner's to name.
add_filter('wp_kses_allowed_html', function ($tags, $context) {
    if ($context !== 'post') {
        return $tags;
    }
    $own = [
        'open-badge' => ['layout', 'recipient'],
        'open-badge-wall' => ['group-by', 'sort', 'filter', 'density', 'deep-links', 'searchable', 'first'],
        'open-badge-detail' => ['link', 'without-checks'],
        'open-badge-report' => ['open', 'explained'],
        'open-badge-stack' => ['pathway', 'layout', 'counts', 'one-recipient', 'from', 'recipient'],
        'open-badge-timeline' => ['unit', 'dates', 'misses', 'ladder', 'time-zone', 'from', 'recipient'],
        'open-badge-verifier' => ['recipient'],
    ];
    foreach ($own as $tag => $names) {
        $tags[$tag] = array_fill_keys(array_merge(['src', 'verify', 'lang', 'class', 'id', 'data-event'], $names), true);
    }
    return $tags;
}, 10, 2);

// SVG stays out: it can hold scripts, which a picture in a page may not run but its own address does.
add_filter('upload_mimes', function ($types) {
    return $types + ['json' => 'application/json', 'jwt|jws' => 'text/plain'];
});
