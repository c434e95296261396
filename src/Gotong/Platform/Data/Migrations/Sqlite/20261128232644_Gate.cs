using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Gate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "claimed_cost",
                table: "initiative",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "has_cameras",
                table: "initiative",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "reason_reviewed_at",
                table: "initiative",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "reason_reviewed_by",
                table: "initiative",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "digital_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process_before = table.Column<string>(type: "TEXT", nullable: true),
                    process_after = table.Column<string>(type: "TEXT", nullable: true),
                    architecture = table.Column<string>(type: "TEXT", nullable: true),
                    roadmap = table.Column<string>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    users = table.Column<string>(type: "TEXT", nullable: true),
                    users_asked = table.Column<string>(type: "TEXT", nullable: true),
                    retire_below = table.Column<int>(type: "INTEGER", nullable: true),
                    retire_months = table.Column<int>(type: "INTEGER", nullable: true),
                    data_produced = table.Column<string>(type: "TEXT", nullable: true),
                    data_metadata = table.Column<string>(type: "TEXT", nullable: true),
                    hosting = table.Column<string>(type: "TEXT", nullable: true),
                    integration = table.Column<string>(type: "TEXT", nullable: true),
                    watch_decision = table.Column<string>(type: "TEXT", nullable: true),
                    watch_effect = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digital_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_digital_plan_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_digital_plan_organization_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "gate_lift",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_lift", x => x.id);
                    table.ForeignKey(
                        name: "fk_gate_lift_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "gate_override",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    decision_number = table.Column<int>(type: "INTEGER", nullable: false),
                    granted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gate_override", x => x.id);
                    table.ForeignKey(
                        name: "fk_gate_override_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    made_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    switched_on_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_set", x => x.id);
                    table.ForeignKey(
                        name: "fk_rule_set_membership_made_by_id",
                        column: x => x.made_by_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "running_cost",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    payer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_running_cost", x => x.id);
                    table.ForeignKey(
                        name: "fk_running_cost_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_running_cost_organization_payer_id",
                        column: x => x.payer_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rule_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule_set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_rule_change_rule_set_rule_set_id",
                        column: x => x.rule_set_id,
                        principalTable: "rule_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_digital_plan_initiative_id",
                table: "digital_plan",
                column: "initiative_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_digital_plan_region_id_initiative_id",
                table: "digital_plan",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_digital_plan_unit_id", table: "digital_plan", column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_gate_lift_decision_id",
                table: "gate_lift",
                column: "decision_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_gate_lift_region_id_decision_id",
                table: "gate_lift",
                columns: new[] { "region_id", "decision_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_gate_override_initiative_id",
                table: "gate_override",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_gate_override_region_id_initiative_id",
                table: "gate_override",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rule_change_region_id_rule_set_id",
                table: "rule_change",
                columns: new[] { "region_id", "rule_set_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rule_change_rule_set_id",
                table: "rule_change",
                column: "rule_set_id"
            );

            migrationBuilder.CreateIndex(name: "ix_rule_set_made_by_id", table: "rule_set", column: "made_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_rule_set_region_id_number",
                table: "rule_set",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_running_cost_initiative_id",
                table: "running_cost",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_running_cost_payer_id", table: "running_cost", column: "payer_id");

            migrationBuilder.CreateIndex(
                name: "ix_running_cost_region_id_initiative_id",
                table: "running_cost",
                columns: new[] { "region_id", "initiative_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "digital_plan");

            migrationBuilder.DropTable(name: "gate_lift");

            migrationBuilder.DropTable(name: "gate_override");

            migrationBuilder.DropTable(name: "rule_change");

            migrationBuilder.DropTable(name: "running_cost");

            migrationBuilder.DropTable(name: "rule_set");

            migrationBuilder.DropColumn(name: "claimed_cost", table: "initiative");

            migrationBuilder.DropColumn(name: "has_cameras", table: "initiative");

            migrationBuilder.DropColumn(name: "reason_reviewed_at", table: "initiative");

            migrationBuilder.DropColumn(name: "reason_reviewed_by", table: "initiative");
        }
    }
}
