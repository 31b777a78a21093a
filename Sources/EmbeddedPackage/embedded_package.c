// The package under Assets/eurasia, compiled into the program.
//
// A test compares this list with the folder; a changed file is compiled anew.

#include "embedded_package.h"

// #embed is of C23; clang knows it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char datapackage_json[] = {
#embed "../../Assets/eurasia/datapackage.json"
};
static const unsigned char actors_csv[] = {
#embed "../../Assets/eurasia/actors.csv"
};
static const unsigned char admissions_csv[] = {
#embed "../../Assets/eurasia/admissions.csv"
};
static const unsigned char alliance_links_csv[] = {
#embed "../../Assets/eurasia/alliance_links.csv"
};
static const unsigned char alliances_csv[] = {
#embed "../../Assets/eurasia/alliances.csv"
};
static const unsigned char areas_csv[] = {
#embed "../../Assets/eurasia/areas.csv"
};
static const unsigned char border_controls_csv[] = {
#embed "../../Assets/eurasia/border_controls.csv"
};
static const unsigned char border_lengths_csv[] = {
#embed "../../Assets/eurasia/border_lengths.csv"
};
static const unsigned char borders_csv[] = {
#embed "../../Assets/eurasia/borders.csv"
};
static const unsigned char capitals_csv[] = {
#embed "../../Assets/eurasia/capitals.csv"
};
static const unsigned char citations_csv[] = {
#embed "../../Assets/eurasia/citations.csv"
};
static const unsigned char claim_links_csv[] = {
#embed "../../Assets/eurasia/claim_links.csv"
};
static const unsigned char claims_csv[] = {
#embed "../../Assets/eurasia/claims.csv"
};
static const unsigned char closures_csv[] = {
#embed "../../Assets/eurasia/closures.csv"
};
static const unsigned char controls_csv[] = {
#embed "../../Assets/eurasia/controls.csv"
};
static const unsigned char criteria_csv[] = {
#embed "../../Assets/eurasia/criteria.csv"
};
static const unsigned char dispute_parties_csv[] = {
#embed "../../Assets/eurasia/dispute_parties.csv"
};
static const unsigned char disputes_csv[] = {
#embed "../../Assets/eurasia/disputes.csv"
};
static const unsigned char event_links_csv[] = {
#embed "../../Assets/eurasia/event_links.csv"
};
static const unsigned char events_csv[] = {
#embed "../../Assets/eurasia/events.csv"
};
static const unsigned char exclusivities_csv[] = {
#embed "../../Assets/eurasia/exclusivities.csv"
};
static const unsigned char laws_csv[] = {
#embed "../../Assets/eurasia/laws.csv"
};
static const unsigned char map_geojson[] = {
#embed "../../Assets/eurasia/map.geojson"
};
static const unsigned char memberships_csv[] = {
#embed "../../Assets/eurasia/memberships.csv"
};
static const unsigned char names_csv[] = {
#embed "../../Assets/eurasia/names.csv"
};
static const unsigned char objections_csv[] = {
#embed "../../Assets/eurasia/objections.csv"
};
static const unsigned char obligations_csv[] = {
#embed "../../Assets/eurasia/obligations.csv"
};
static const unsigned char offices_csv[] = {
#embed "../../Assets/eurasia/offices.csv"
};
static const unsigned char passages_csv[] = {
#embed "../../Assets/eurasia/passages.csv"
};
static const unsigned char persons_csv[] = {
#embed "../../Assets/eurasia/persons.csv"
};
static const unsigned char phases_csv[] = {
#embed "../../Assets/eurasia/phases.csv"
};
static const unsigned char places_csv[] = {
#embed "../../Assets/eurasia/places.csv"
};
static const unsigned char populations_csv[] = {
#embed "../../Assets/eurasia/populations.csv"
};
static const unsigned char programme_conditions_csv[] = {
#embed "../../Assets/eurasia/programme_conditions.csv"
};
static const unsigned char programme_participants_csv[] = {
#embed "../../Assets/eurasia/programme_participants.csv"
};
static const unsigned char programmes_csv[] = {
#embed "../../Assets/eurasia/programmes.csv"
};
static const unsigned char ratifications_csv[] = {
#embed "../../Assets/eurasia/ratifications.csv"
};
static const unsigned char readings_csv[] = {
#embed "../../Assets/eurasia/readings.csv"
};
static const unsigned char region_members_csv[] = {
#embed "../../Assets/eurasia/region_members.csv"
};
static const unsigned char regions_csv[] = {
#embed "../../Assets/eurasia/regions.csv"
};
static const unsigned char savings_csv[] = {
#embed "../../Assets/eurasia/savings.csv"
};
static const unsigned char scenarios_csv[] = {
#embed "../../Assets/eurasia/scenarios.csv"
};
static const unsigned char shores_csv[] = {
#embed "../../Assets/eurasia/shores.csv"
};
static const unsigned char sources_csv[] = {
#embed "../../Assets/eurasia/sources.csv"
};
static const unsigned char states_csv[] = {
#embed "../../Assets/eurasia/states.csv"
};
static const unsigned char ties_csv[] = {
#embed "../../Assets/eurasia/ties.csv"
};
static const unsigned char totals_csv[] = {
#embed "../../Assets/eurasia/totals.csv"
};
static const unsigned char withdrawals_csv[] = {
#embed "../../Assets/eurasia/withdrawals.csv"
};

#define FILE_NAMED(name, array) {name, array, sizeof array}

static const struct embedded_file files[] = {
    FILE_NAMED("datapackage.json", datapackage_json),
    FILE_NAMED("actors.csv", actors_csv),
    FILE_NAMED("admissions.csv", admissions_csv),
    FILE_NAMED("alliance_links.csv", alliance_links_csv),
    FILE_NAMED("alliances.csv", alliances_csv),
    FILE_NAMED("areas.csv", areas_csv),
    FILE_NAMED("border_controls.csv", border_controls_csv),
    FILE_NAMED("border_lengths.csv", border_lengths_csv),
    FILE_NAMED("borders.csv", borders_csv),
    FILE_NAMED("capitals.csv", capitals_csv),
    FILE_NAMED("citations.csv", citations_csv),
    FILE_NAMED("claim_links.csv", claim_links_csv),
    FILE_NAMED("claims.csv", claims_csv),
    FILE_NAMED("closures.csv", closures_csv),
    FILE_NAMED("controls.csv", controls_csv),
    FILE_NAMED("criteria.csv", criteria_csv),
    FILE_NAMED("dispute_parties.csv", dispute_parties_csv),
    FILE_NAMED("disputes.csv", disputes_csv),
    FILE_NAMED("event_links.csv", event_links_csv),
    FILE_NAMED("events.csv", events_csv),
    FILE_NAMED("exclusivities.csv", exclusivities_csv),
    FILE_NAMED("laws.csv", laws_csv),
    FILE_NAMED("map.geojson", map_geojson),
    FILE_NAMED("memberships.csv", memberships_csv),
    FILE_NAMED("names.csv", names_csv),
    FILE_NAMED("objections.csv", objections_csv),
    FILE_NAMED("obligations.csv", obligations_csv),
    FILE_NAMED("offices.csv", offices_csv),
    FILE_NAMED("passages.csv", passages_csv),
    FILE_NAMED("persons.csv", persons_csv),
    FILE_NAMED("phases.csv", phases_csv),
    FILE_NAMED("places.csv", places_csv),
    FILE_NAMED("populations.csv", populations_csv),
    FILE_NAMED("programme_conditions.csv", programme_conditions_csv),
    FILE_NAMED("programme_participants.csv", programme_participants_csv),
    FILE_NAMED("programmes.csv", programmes_csv),
    FILE_NAMED("ratifications.csv", ratifications_csv),
    FILE_NAMED("readings.csv", readings_csv),
    FILE_NAMED("region_members.csv", region_members_csv),
    FILE_NAMED("regions.csv", regions_csv),
    FILE_NAMED("savings.csv", savings_csv),
    FILE_NAMED("scenarios.csv", scenarios_csv),
    FILE_NAMED("shores.csv", shores_csv),
    FILE_NAMED("sources.csv", sources_csv),
    FILE_NAMED("states.csv", states_csv),
    FILE_NAMED("ties.csv", ties_csv),
    FILE_NAMED("totals.csv", totals_csv),
    FILE_NAMED("withdrawals.csv", withdrawals_csv),
};

const struct embedded_file *embedded_files(void) { return files; }

size_t embedded_file_count(void) { return sizeof files / sizeof files[0]; }
