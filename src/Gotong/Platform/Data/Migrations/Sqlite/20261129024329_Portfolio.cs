using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Portfolio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: true),
                    lease_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    note_english = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    best = table.Column<double>(type: "REAL", nullable: true),
                    bound = table.Column<double>(type: "REAL", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "scenario",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    maker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    last_year = table.Column<int>(type: "INTEGER", nullable: false),
                    discount = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    seconds = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "scenario_limit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    problem = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: false),
                    inputs = table.Column<string>(type: "TEXT", nullable: false),
                    analysis = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    solver = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    min = table.Column<int>(type: "INTEGER", nullable: true),
                    max = table.Column<int>(type: "INTEGER", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    derived = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scenario_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "job");

            migrationBuilder.DropTable(name: "scenario_limit");

            migrationBuilder.DropTable(name: "scenario_pin");

            migrationBuilder.DropTable(name: "scenario_result");

            migrationBuilder.DropTable(name: "scenario_rule");

            migrationBuilder.DropTable(name: "scenario_weight");

            migrationBuilder.DropTable(name: "scenario");
        }
    }
}
