using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BeforeAndAfterTheGate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "certified",
                table: "sheet_signer",
                type: "TEXT",
                maxLength: 600,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "proof",
                table: "sheet_signer",
                type: "TEXT",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "account", table: "money_line", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "source_code", table: "money_line", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "sub_kegiatan", table: "money_line", type: "TEXT", nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "certified",
                table: "commitment_signature",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "proof",
                table: "commitment_signature",
                type: "TEXT",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "stage_id", table: "commitment_sheet", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<DateTime>(name: "edited_at", table: "comment", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "decision_id", table: "agenda_point", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                table: "agenda_point",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "outcome_in_english",
                table: "agenda_point",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    import_key = table.Column<string>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    users = table.Column<string>(type: "TEXT", nullable: true),
                    media = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    domain = table.Column<string>(type: "TEXT", nullable: true),
                    integrations = table.Column<string>(type: "TEXT", nullable: true),
                    data = table.Column<string>(type: "TEXT", nullable: true),
                    cost_per_year = table.Column<long>(type: "INTEGER", nullable: true),
                    active_users = table.Column<int>(type: "INTEGER", nullable: true),
                    counted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source_holder = table.Column<string>(type: "TEXT", nullable: true),
                    end_below_users = table.Column<int>(type: "INTEGER", nullable: true),
                    end_after_months = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    retired_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retired_because = table.Column<string>(type: "TEXT", nullable: true),
                    successor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    succession = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application", x => x.id);
                    table.ForeignKey(
                        name: "fk_application_application_successor_id",
                        column: x => x.successor_id,
                        principalTable: "application",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_application_organization_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "application_inventory",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_inventory", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "code_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_key = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    linked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_code_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_code_link_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "code_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    codes = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_code_set", x => x.id);
                    table.UniqueConstraint("ak_code_set_key", x => x.key);
                }
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
                name: "dimension_gap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    framework = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    dimension = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    present = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    wanted = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    gap = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dimension_gap", x => x.id);
                    table.ForeignKey(
                        name: "fk_dimension_gap_indicator_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "earlier_words",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_earlier_words", x => x.id);
                    table.ForeignKey(
                        name: "fk_earlier_words_comment_comment_id",
                        column: x => x.comment_id,
                        principalTable: "comment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
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
                name: "proof",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    need_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    discriminator = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    needed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    present = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    gap = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    official_number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    enacted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    of = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proof", x => x.id);
                    table.ForeignKey(
                        name: "fk_proof_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_proof_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_proof_need_need_id",
                        column: x => x.need_id,
                        principalTable: "need",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "region_assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_assessment", x => x.id);
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
                name: "shared_application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    functions = table.Column<string>(type: "TEXT", nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: true),
                    verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_shared_application", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "swot_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    framework = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_swot_entry", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "webhook",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    url = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    reach = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sealed_secret = table.Column<string>(type: "TEXT", nullable: false),
                    made_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    paused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "webhook_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    webhook_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: true),
                    trouble = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_delivery", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "webhook_progress",
                columns: table => new
                {
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    webhook_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhook_progress", x => new { x.region_id, x.webhook_id });
                }
            );

            migrationBuilder.CreateTable(
                name: "application_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    initiative_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    score = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: false),
                    text_mark = table.Column<string>(type: "TEXT", nullable: false),
                    joined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_application_answer_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_application_answer_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_application_answer_membership_answered_by",
                        column: x => x.answered_by,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "code_succession",
                columns: table => new
                {
                    set_key = table.Column<string>(type: "TEXT", nullable: false),
                    government = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    old_code = table.Column<string>(type: "TEXT", nullable: false),
                    old_name = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_code_succession",
                        x => new
                        {
                            x.set_key,
                            x.government,
                            x.code,
                            x.old_code,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_code_succession_code_set_set_key",
                        column: x => x.set_key,
                        principalTable: "code_set",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "official_code",
                columns: table => new
                {
                    set_key = table.Column<string>(type: "TEXT", nullable: false),
                    government = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kinerja = table.Column<string>(type: "TEXT", nullable: true),
                    indikator = table.Column<string>(type: "TEXT", nullable: true),
                    satuan = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_official_code",
                        x => new
                        {
                            x.set_key,
                            x.government,
                            x.code,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_official_code_code_set_set_key",
                        column: x => x.set_key,
                        principalTable: "code_set",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "proof_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proof_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proof_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_proof_evidence_proof_proof_id",
                        column: x => x.proof_id,
                        principalTable: "proof",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "assessment_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessment_answer_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_assessment_answer_region_assessment_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "region_assessment",
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
                name: "ix_commitment_sheet_stage_id",
                table: "commitment_sheet",
                column: "stage_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_point_decision_id",
                table: "agenda_point",
                column: "decision_id"
            );

            migrationBuilder.CreateIndex(name: "ix_application_owner_id", table: "application", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_import_key",
                table: "application",
                columns: new[] { "region_id", "import_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_key",
                table: "application",
                columns: new[] { "region_id", "key" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_region_id_owner_id",
                table: "application",
                columns: new[] { "region_id", "owner_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_successor_id",
                table: "application",
                column: "successor_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_answered_by",
                table: "application_answer",
                column: "answered_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_application_id",
                table: "application_answer",
                column: "application_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_initiative_id",
                table: "application_answer",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_answer_region_id_initiative_id_subject",
                table: "application_answer",
                columns: new[] { "region_id", "initiative_id", "subject" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_application_inventory_region_id",
                table: "application_inventory",
                column: "region_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_assessment_answer_assessment_id",
                table: "assessment_answer",
                column: "assessment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assessment_answer_owner_id",
                table: "assessment_answer",
                column: "owner_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_assessment_answer_region_id_assessment_id_question",
                table: "assessment_answer",
                columns: new[] { "region_id", "assessment_id", "question" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_code_link_priority_id", table: "code_link", column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_code_link_region_id_priority_id",
                table: "code_link",
                columns: new[] { "region_id", "priority_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_code_set_file_hash",
                table: "code_set",
                column: "file_hash",
                unique: true
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
                name: "ix_dimension_gap_indicator_id",
                table: "dimension_gap",
                column: "indicator_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dimension_gap_region_id_framework_dimension",
                table: "dimension_gap",
                columns: new[] { "region_id", "framework", "dimension" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_earlier_words_comment_id",
                table: "earlier_words",
                column: "comment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_earlier_words_region_id_comment_id",
                table: "earlier_words",
                columns: new[] { "region_id", "comment_id" }
            );

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

            migrationBuilder.CreateIndex(name: "ix_proof_initiative_id", table: "proof", column: "initiative_id");

            migrationBuilder.CreateIndex(name: "ix_proof_need_id", table: "proof", column: "need_id");

            migrationBuilder.CreateIndex(name: "ix_proof_owner_id", table: "proof", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_proof_region_id_initiative_id",
                table: "proof",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_proof_region_id_initiative_id_of",
                table: "proof",
                columns: new[] { "region_id", "initiative_id", "of" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_proof_region_id_initiative_id_year_source",
                table: "proof",
                columns: new[] { "region_id", "initiative_id", "year", "source" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_proof_evidence_proof_id",
                table: "proof_evidence",
                column: "proof_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_proof_evidence_region_id_proof_id",
                table: "proof_evidence",
                columns: new[] { "region_id", "proof_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_region_assessment_region_id_year",
                table: "region_assessment",
                columns: new[] { "region_id", "year" },
                unique: true
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

            migrationBuilder.CreateIndex(
                name: "ix_shared_application_key",
                table: "shared_application",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_swot_entry_region_id_framework",
                table: "swot_entry",
                columns: new[] { "region_id", "framework" }
            );

            migrationBuilder.CreateIndex(name: "ix_webhook_region_id", table: "webhook", column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_webhook_delivery_region_id_webhook_id_at",
                table: "webhook_delivery",
                columns: new[] { "region_id", "webhook_id", "at" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_agenda_point_decision_decision_id",
                table: "agenda_point",
                column: "decision_id",
                principalTable: "decision",
                principalColumn: "id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_commitment_sheet_process_stage_stage_id",
                table: "commitment_sheet",
                column: "stage_id",
                principalTable: "process_stage",
                principalColumn: "id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_agenda_point_decision_decision_id", table: "agenda_point");

            migrationBuilder.DropForeignKey(
                name: "fk_commitment_sheet_process_stage_stage_id",
                table: "commitment_sheet"
            );

            migrationBuilder.DropTable(name: "application_answer");

            migrationBuilder.DropTable(name: "application_inventory");

            migrationBuilder.DropTable(name: "assessment_answer");

            migrationBuilder.DropTable(name: "code_link");

            migrationBuilder.DropTable(name: "code_succession");

            migrationBuilder.DropTable(name: "digital_plan");

            migrationBuilder.DropTable(name: "dimension_gap");

            migrationBuilder.DropTable(name: "earlier_words");

            migrationBuilder.DropTable(name: "gate_lift");

            migrationBuilder.DropTable(name: "gate_override");

            migrationBuilder.DropTable(name: "official_code");

            migrationBuilder.DropTable(name: "proof_evidence");

            migrationBuilder.DropTable(name: "rule_change");

            migrationBuilder.DropTable(name: "running_cost");

            migrationBuilder.DropTable(name: "shared_application");

            migrationBuilder.DropTable(name: "swot_entry");

            migrationBuilder.DropTable(name: "webhook");

            migrationBuilder.DropTable(name: "webhook_delivery");

            migrationBuilder.DropTable(name: "webhook_progress");

            migrationBuilder.DropTable(name: "application");

            migrationBuilder.DropTable(name: "region_assessment");

            migrationBuilder.DropTable(name: "code_set");

            migrationBuilder.DropTable(name: "proof");

            migrationBuilder.DropTable(name: "rule_set");

            migrationBuilder.DropIndex(name: "ix_commitment_sheet_stage_id", table: "commitment_sheet");

            migrationBuilder.DropIndex(name: "ix_agenda_point_decision_id", table: "agenda_point");

            migrationBuilder.DropColumn(name: "certified", table: "sheet_signer");

            migrationBuilder.DropColumn(name: "proof", table: "sheet_signer");

            migrationBuilder.DropColumn(name: "account", table: "money_line");

            migrationBuilder.DropColumn(name: "source_code", table: "money_line");

            migrationBuilder.DropColumn(name: "sub_kegiatan", table: "money_line");

            migrationBuilder.DropColumn(name: "claimed_cost", table: "initiative");

            migrationBuilder.DropColumn(name: "has_cameras", table: "initiative");

            migrationBuilder.DropColumn(name: "reason_reviewed_at", table: "initiative");

            migrationBuilder.DropColumn(name: "reason_reviewed_by", table: "initiative");

            migrationBuilder.DropColumn(name: "certified", table: "commitment_signature");

            migrationBuilder.DropColumn(name: "proof", table: "commitment_signature");

            migrationBuilder.DropColumn(name: "stage_id", table: "commitment_sheet");

            migrationBuilder.DropColumn(name: "edited_at", table: "comment");

            migrationBuilder.DropColumn(name: "decision_id", table: "agenda_point");

            migrationBuilder.DropColumn(name: "outcome", table: "agenda_point");

            migrationBuilder.DropColumn(name: "outcome_in_english", table: "agenda_point");
        }
    }
}
