using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "funding_limit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    formula = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    producer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    publication_lag_days = table.Column<int>(type: "INTEGER", nullable: false),
                    disaggregations = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    plausible_low = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    plausible_high = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "leading_indicator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    baseline = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    locked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    correction_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    obstacles = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    needs = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    next_steps = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    sent_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    judged_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    judged_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    starts = table.Column<int>(type: "INTEGER", nullable: false),
                    ends = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evidence_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    profile_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leading_indicator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    disaggregation = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    starts = table.Column<int>(type: "INTEGER", nullable: false),
                    ends = table.Column<int>(type: "INTEGER", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schedule_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    needs_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schedule_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schedule_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "reported_milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expected_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
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

            migrationBuilder.CreateIndex(name: "ix_schedule_initiative_id", table: "schedule", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_schedule_region_id_initiative_id",
                table: "schedule",
                columns: new[] { "region_id", "initiative_id" },
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "activity");

            migrationBuilder.DropTable(name: "claim");

            migrationBuilder.DropTable(name: "dependency");

            migrationBuilder.DropTable(name: "funding_limit");

            migrationBuilder.DropTable(name: "measurement");

            migrationBuilder.DropTable(name: "quarter_lock");

            migrationBuilder.DropTable(name: "reported_milestone");

            migrationBuilder.DropTable(name: "spending");

            migrationBuilder.DropTable(name: "standard_link");

            migrationBuilder.DropTable(name: "evidence");

            migrationBuilder.DropTable(name: "leading_indicator");

            migrationBuilder.DropTable(name: "milestone");

            migrationBuilder.DropTable(name: "quarter_report");

            migrationBuilder.DropTable(name: "indicator_profile");

            migrationBuilder.DropTable(name: "schedule");
        }
    }
}
