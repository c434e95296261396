using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Delivery : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    area_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    public_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "finding_care",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    finding = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding_care", x => x.id);
                    table.ForeignKey(
                        name: "fk_finding_care_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "funding_limit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    basis = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funding_limit", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "indicator_profile",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    symbol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    definition = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    formula = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    publication_lag_days = table.Column<int>(type: "integer", nullable: false),
                    disaggregations = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    plausible_low = table.Column<decimal>(
                        type: "numeric(24,8)",
                        precision: 24,
                        scale: 8,
                        nullable: true
                    ),
                    plausible_high = table.Column<decimal>(
                        type: "numeric(24,8)",
                        precision: 24,
                        scale: 8,
                        nullable: true
                    ),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_profile", x => x.id);
                    table.ForeignKey(
                        name: "fk_indicator_profile_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_indicator_profile_organization_producer_id",
                        column: x => x.producer_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    holder = table.Column<Guid>(type: "uuid", nullable: true),
                    lease_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    steps = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    note_english = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: false
                    ),
                    best = table.Column<double>(type: "double precision", nullable: true),
                    bound = table.Column<double>(type: "double precision", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "leader_week",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    monday = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leader_week", x => new { x.region_id, x.monday });
                }
            );

            migrationBuilder.CreateTable(
                name: "leading_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    unit = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    baseline = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leading_indicator", x => x.id);
                    table.ForeignKey(
                        name: "fk_leading_indicator_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "quarter_lock",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    locked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    locked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarter_lock", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "quarter_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    correction_reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    obstacles = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    needs = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    next_steps = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    judged_by = table.Column<Guid>(type: "uuid", nullable: true),
                    judged_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    return_reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarter_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_quarter_report_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "report_reminder",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_report_reminder",
                        x => new
                        {
                            x.region_id,
                            x.quarter,
                            x.is_late,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    maker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    first_year = table.Column<int>(type: "integer", nullable: false),
                    last_year = table.Column<int>(type: "integer", nullable: false),
                    discount = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_scenario_membership_maker_id",
                        column: x => x.maker_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts = table.Column<int>(type: "integer", nullable: false),
                    ends = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schedule", x => x.id);
                    table.ForeignKey(
                        name: "fk_schedule_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "score_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    innovation = table.Column<int>(type: "integer", nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_sheet", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "score_workbook",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_workbook", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "status_override",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: false),
                    set_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_status_override", x => x.id);
                    table.ForeignKey(
                        name: "fk_status_override_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_claim_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "standard_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    profile_id = table.Column<Guid>(type: "uuid", nullable: false),
                    standard = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standard_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_standard_link_indicator_profile_profile_id",
                        column: x => x.profile_id,
                        principalTable: "indicator_profile",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "measurement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leading_indicator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    frequency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    disaggregation = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false
                    ),
                    value = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: false),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    source_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measurement", x => x.id);
                    table.ForeignKey(
                        name: "fk_measurement_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_measurement_leading_indicator_leading_indicator_id",
                        column: x => x.leading_indicator_id,
                        principalTable: "leading_indicator",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "spending",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spending", x => x.id);
                    table.ForeignKey(
                        name: "fk_spending_quarter_report_report_id",
                        column: x => x.report_id,
                        principalTable: "quarter_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario_limit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_limit", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_limit_scenario_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario_pin",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_pin", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_pin_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_scenario_pin_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_scenario_pin_scenario_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    inputs = table.Column<string>(type: "text", nullable: false),
                    analysis = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    solver = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_result", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_result_scenario_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    min = table.Column<int>(type: "integer", nullable: true),
                    max = table.Column<int>(type: "integer", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_rule", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_rule_scenario_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario_weight",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    priority_id = table.Column<Guid>(type: "uuid", nullable: false),
                    derived = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: false),
                    points = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_weight", x => x.id);
                    table.ForeignKey(
                        name: "fk_scenario_weight_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_scenario_weight_scenario_scenario_id",
                        column: x => x.scenario_id,
                        principalTable: "scenario",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    starts = table.Column<int>(type: "integer", nullable: false),
                    ends = table.Column<int>(type: "integer", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    schedule_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity", x => x.id);
                    table.ForeignKey(
                        name: "fk_activity_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_activity_schedule_schedule_id",
                        column: x => x.schedule_id,
                        principalTable: "schedule",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dependency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    needs_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    schedule_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dependency", x => x.id);
                    table.ForeignKey(
                        name: "fk_dependency_initiative_needs_id",
                        column: x => x.needs_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dependency_schedule_schedule_id",
                        column: x => x.schedule_id,
                        principalTable: "schedule",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    schedule_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_milestone", x => x.id);
                    table.ForeignKey(
                        name: "fk_milestone_schedule_schedule_id",
                        column: x => x.schedule_id,
                        principalTable: "schedule",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "score_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    score = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    proposed = table.Column<decimal>(type: "numeric(24,8)", precision: 24, scale: 8, nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_score_answer_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_score_answer_score_sheet_sheet_id",
                        column: x => x.sheet_id,
                        principalTable: "score_sheet",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "workbook_cell",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workbook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workbook_cell", x => x.id);
                    table.ForeignKey(
                        name: "fk_workbook_cell_score_workbook_workbook_id",
                        column: x => x.workbook_id,
                        principalTable: "score_workbook",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reported_milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expected_on = table.Column<DateOnly>(type: "date", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reported_milestone", x => x.id);
                    table.ForeignKey(
                        name: "fk_reported_milestone_milestone_milestone_id",
                        column: x => x.milestone_id,
                        principalTable: "milestone",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_reported_milestone_quarter_report_report_id",
                        column: x => x.report_id,
                        principalTable: "quarter_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_activity_organization_id",
                table: "activity",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_activity_region_id_schedule_id",
                table: "activity",
                columns: new[] { "region_id", "schedule_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_activity_schedule_id", table: "activity", column: "schedule_id");

            migrationBuilder.CreateIndex(name: "ix_claim_evidence_id", table: "claim", column: "evidence_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_region_id_evidence_id_subject_subject_id",
                table: "claim",
                columns: new[] { "region_id", "evidence_id", "subject", "subject_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_claim_region_id_subject_subject_id",
                table: "claim",
                columns: new[] { "region_id", "subject", "subject_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_dependency_needs_id", table: "dependency", column: "needs_id");

            migrationBuilder.CreateIndex(
                name: "ix_dependency_region_id_schedule_id_needs_id",
                table: "dependency",
                columns: new[] { "region_id", "schedule_id", "needs_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_dependency_schedule_id", table: "dependency", column: "schedule_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_region_id_file_hash",
                table: "evidence",
                columns: new[] { "region_id", "file_hash" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_region_id_number",
                table: "evidence",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_finding_care_owner_id", table: "finding_care", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_finding_care_region_id_finding",
                table: "finding_care",
                columns: new[] { "region_id", "finding" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_funding_limit_region_id_year_source",
                table: "funding_limit",
                columns: new[] { "region_id", "year", "source" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_profile_indicator_id",
                table: "indicator_profile",
                column: "indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_profile_producer_id",
                table: "indicator_profile",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_profile_region_id_indicator_id",
                table: "indicator_profile",
                columns: new[] { "region_id", "indicator_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_indicator_profile_region_id_symbol",
                table: "indicator_profile",
                columns: new[] { "region_id", "symbol" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_job_region_id_state_added_at",
                table: "job",
                columns: new[] { "region_id", "state", "added_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_job_region_id_subject_id",
                table: "job",
                columns: new[] { "region_id", "subject_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_leading_indicator_initiative_id",
                table: "leading_indicator",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_leading_indicator_region_id_initiative_id",
                table: "leading_indicator",
                columns: new[] { "region_id", "initiative_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_indicator_id",
                table: "measurement",
                column: "indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_leading_indicator_id",
                table: "measurement",
                column: "leading_indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_region_id_indicator_id_to",
                table: "measurement",
                columns: new[] { "region_id", "indicator_id", "to" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_region_id_leading_indicator_id_to",
                table: "measurement",
                columns: new[] { "region_id", "leading_indicator_id", "to" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_measurement_region_id_replaces_id",
                table: "measurement",
                columns: new[] { "region_id", "replaces_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_milestone_region_id_schedule_id",
                table: "milestone",
                columns: new[] { "region_id", "schedule_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_milestone_schedule_id", table: "milestone", column: "schedule_id");

            migrationBuilder.CreateIndex(
                name: "ix_quarter_lock_region_id_quarter",
                table: "quarter_lock",
                columns: new[] { "region_id", "quarter" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_quarter_report_initiative_id",
                table: "quarter_report",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_quarter_report_region_id_initiative_id_quarter_edition",
                table: "quarter_report",
                columns: new[] { "region_id", "initiative_id", "quarter", "edition" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_quarter_report_region_id_quarter",
                table: "quarter_report",
                columns: new[] { "region_id", "quarter" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_reported_milestone_milestone_id",
                table: "reported_milestone",
                column: "milestone_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_reported_milestone_region_id_report_id",
                table: "reported_milestone",
                columns: new[] { "region_id", "report_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_reported_milestone_report_id",
                table: "reported_milestone",
                column: "report_id"
            );

            migrationBuilder.CreateIndex(name: "ix_scenario_decision_id", table: "scenario", column: "decision_id");

            migrationBuilder.CreateIndex(name: "ix_scenario_maker_id", table: "scenario", column: "maker_id");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_region_id_decision_id",
                table: "scenario",
                columns: new[] { "region_id", "decision_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_region_id_number",
                table: "scenario",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_limit_region_id_scenario_id",
                table: "scenario_limit",
                columns: new[] { "region_id", "scenario_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_limit_scenario_id",
                table: "scenario_limit",
                column: "scenario_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_pin_initiative_id",
                table: "scenario_pin",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_scenario_pin_member_id", table: "scenario_pin", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_pin_region_id_scenario_id",
                table: "scenario_pin",
                columns: new[] { "region_id", "scenario_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_pin_scenario_id",
                table: "scenario_pin",
                column: "scenario_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_result_region_id_scenario_id",
                table: "scenario_result",
                columns: new[] { "region_id", "scenario_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_result_scenario_id",
                table: "scenario_result",
                column: "scenario_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_rule_region_id_scenario_id",
                table: "scenario_rule",
                columns: new[] { "region_id", "scenario_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_rule_scenario_id",
                table: "scenario_rule",
                column: "scenario_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_weight_priority_id",
                table: "scenario_weight",
                column: "priority_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_weight_region_id_scenario_id",
                table: "scenario_weight",
                columns: new[] { "region_id", "scenario_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_scenario_weight_scenario_id",
                table: "scenario_weight",
                column: "scenario_id"
            );

            migrationBuilder.CreateIndex(name: "ix_schedule_initiative_id", table: "schedule", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_region_id_initiative_id",
                table: "schedule",
                columns: new[] { "region_id", "initiative_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_score_answer_owner_id", table: "score_answer", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_score_answer_region_id_sheet_id_indicator",
                table: "score_answer",
                columns: new[] { "region_id", "sheet_id", "indicator" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_score_answer_sheet_id", table: "score_answer", column: "sheet_id");

            migrationBuilder.CreateIndex(
                name: "ix_score_sheet_region_id_model_year_innovation",
                table: "score_sheet",
                columns: new[] { "region_id", "model", "year", "innovation" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_workbook_region_id_model",
                table: "score_workbook",
                columns: new[] { "region_id", "model" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_spending_region_id_report_id",
                table: "spending",
                columns: new[] { "region_id", "report_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_spending_report_id", table: "spending", column: "report_id");

            migrationBuilder.CreateIndex(
                name: "ix_standard_link_profile_id",
                table: "standard_link",
                column: "profile_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_standard_link_region_id_profile_id_standard_number",
                table: "standard_link",
                columns: new[] { "region_id", "profile_id", "standard", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_status_override_initiative_id",
                table: "status_override",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_status_override_region_id_initiative_id",
                table: "status_override",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_workbook_cell_region_id_workbook_id",
                table: "workbook_cell",
                columns: new[] { "region_id", "workbook_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_workbook_cell_workbook_id",
                table: "workbook_cell",
                column: "workbook_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "activity");

            migrationBuilder.DropTable(name: "claim");

            migrationBuilder.DropTable(name: "dependency");

            migrationBuilder.DropTable(name: "finding_care");

            migrationBuilder.DropTable(name: "funding_limit");

            migrationBuilder.DropTable(name: "job");

            migrationBuilder.DropTable(name: "leader_week");

            migrationBuilder.DropTable(name: "measurement");

            migrationBuilder.DropTable(name: "quarter_lock");

            migrationBuilder.DropTable(name: "report_reminder");

            migrationBuilder.DropTable(name: "reported_milestone");

            migrationBuilder.DropTable(name: "scenario_limit");

            migrationBuilder.DropTable(name: "scenario_pin");

            migrationBuilder.DropTable(name: "scenario_result");

            migrationBuilder.DropTable(name: "scenario_rule");

            migrationBuilder.DropTable(name: "scenario_weight");

            migrationBuilder.DropTable(name: "score_answer");

            migrationBuilder.DropTable(name: "spending");

            migrationBuilder.DropTable(name: "standard_link");

            migrationBuilder.DropTable(name: "status_override");

            migrationBuilder.DropTable(name: "workbook_cell");

            migrationBuilder.DropTable(name: "evidence");

            migrationBuilder.DropTable(name: "leading_indicator");

            migrationBuilder.DropTable(name: "milestone");

            migrationBuilder.DropTable(name: "scenario");

            migrationBuilder.DropTable(name: "score_sheet");

            migrationBuilder.DropTable(name: "quarter_report");

            migrationBuilder.DropTable(name: "indicator_profile");

            migrationBuilder.DropTable(name: "score_workbook");

            migrationBuilder.DropTable(name: "schedule");
        }
    }
}
