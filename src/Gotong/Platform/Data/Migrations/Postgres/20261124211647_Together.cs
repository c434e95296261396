using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Together : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "capabilities",
                table: "organization",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(name: "offers", table: "organization", type: "text", nullable: true);

            migrationBuilder.AddColumn<string>(name: "seeks", table: "organization", type: "text", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "supplies",
                table: "organization",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                table: "money_line",
                type: "character varying(21)",
                maxLength: 21,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(13)",
                oldMaxLength: 13
            );

            migrationBuilder.AddColumn<Guid>(name: "commitment_id", table: "money_line", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<int>(name: "edition", table: "money_line", type: "integer", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "initiative_partner",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "commitment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    giver_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receiver_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: true),
                    counter_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    dimension = table.Column<string>(type: "text", nullable: true),
                    area_code = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    noticed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notice = table.Column<string>(type: "text", nullable: true),
                    reply = table.Column<string>(type: "text", nullable: true),
                    replied_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_commitment_counter_of_id",
                        column: x => x.counter_of_id,
                        principalTable: "commitment",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_commitment_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_commitment_organization_giver_id",
                        column: x => x.giver_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_commitment_organization_receiver_id",
                        column: x => x.receiver_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    fixed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    canonical = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_sheet", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "drafting_process",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    edition = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafting_process", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer_part = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    on_behalf = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_request_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_request_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: true),
                    file_name = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_back = table.Column<string>(type: "text", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_report_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text_hash = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: true),
                    file_name = table.Column<string>(type: "text", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_signature", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_signature_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "commitment_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    conditions = table.Column<string>(type: "text", nullable: true),
                    public_text = table.Column<string>(type: "text", nullable: false),
                    sdgs = table.Column<string>(type: "text", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_commitment_terms_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sheet_signer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    office = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organization = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    brought_by = table.Column<Guid>(type: "uuid", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_signer", x => x.id);
                    table.ForeignKey(
                        name: "fk_sheet_signer_commitment_sheet_sheet_id",
                        column: x => x.sheet_id,
                        principalTable: "commitment_sheet",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "process_stage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    attendance = table.Column<string>(
                        type: "character varying(10000)",
                        maxLength: 10000,
                        nullable: false
                    ),
                    minutes = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_process_stage", x => x.id);
                    table.ForeignKey(
                        name: "fk_process_stage_drafting_process_process_id",
                        column: x => x.process_id,
                        principalTable: "drafting_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_process_stage_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "quick_win_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_round_drafting_process_process_id",
                        column: x => x.process_id,
                        principalTable: "drafting_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "stage_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    done = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_check", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_check_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_stage_check_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "stage_material",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_material", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_material_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "stage_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_move", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_move_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_stage_move_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "quick_win",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dimension = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_quick_win_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_quick_win_quick_win_round_round_id",
                        column: x => x.round_id,
                        principalTable: "quick_win_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "quick_win_vote",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dimension = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_vote", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_vote_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_quick_win_vote_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_quick_win_vote_quick_win_round_round_id",
                        column: x => x.round_id,
                        principalTable: "quick_win_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_commitment_id",
                table: "money_line",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_money_line_region_id_commitment_id",
                table: "money_line",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_counter_of_id",
                table: "commitment",
                column: "counter_of_id"
            );

            migrationBuilder.CreateIndex(name: "ix_commitment_giver_id", table: "commitment", column: "giver_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_initiative_id",
                table: "commitment",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_commitment_receiver_id", table: "commitment", column: "receiver_id");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_giver_id",
                table: "commitment",
                columns: new[] { "region_id", "giver_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_initiative_id",
                table: "commitment",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_region_id_number",
                table: "commitment",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_report_commitment_id",
                table: "commitment_report",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_report_region_id_commitment_id",
                table: "commitment_report",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_sheet_region_id_hash",
                table: "commitment_sheet",
                columns: new[] { "region_id", "hash" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_sheet_region_id_number",
                table: "commitment_sheet",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_signature_commitment_id",
                table: "commitment_signature",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_signature_region_id_commitment_id",
                table: "commitment_signature",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_terms_commitment_id",
                table: "commitment_terms",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_commitment_terms_region_id_commitment_id",
                table: "commitment_terms",
                columns: new[] { "region_id", "commitment_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_drafting_process_region_id_number",
                table: "drafting_process",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_process_stage_owner_id", table: "process_stage", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_process_id",
                table: "process_stage",
                column: "process_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_region_id_process_id_order",
                table: "process_stage",
                columns: new[] { "region_id", "process_id", "order" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_region_id_state",
                table: "process_stage",
                columns: new[] { "region_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_initiative_id",
                table: "quick_win",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(name: "ix_quick_win_member_id", table: "quick_win", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_region_id_round_id",
                table: "quick_win",
                columns: new[] { "region_id", "round_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_quick_win_round_id", table: "quick_win", column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_round_process_id",
                table: "quick_win_round",
                column: "process_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_round_region_id_process_id",
                table: "quick_win_round",
                columns: new[] { "region_id", "process_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_initiative_id",
                table: "quick_win_vote",
                column: "initiative_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_member_id",
                table: "quick_win_vote",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_region_id_round_id_member_id_dimension",
                table: "quick_win_vote",
                columns: new[] { "region_id", "round_id", "member_id", "dimension" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_round_id",
                table: "quick_win_vote",
                column: "round_id"
            );

            migrationBuilder.CreateIndex(name: "ix_request_initiative_id", table: "request", column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_request_organization_id",
                table: "request",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_request_region_id_initiative_id",
                table: "request",
                columns: new[] { "region_id", "initiative_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_request_region_id_organization_id_state",
                table: "request",
                columns: new[] { "region_id", "organization_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sheet_signer_region_id_sheet_id",
                table: "sheet_signer",
                columns: new[] { "region_id", "sheet_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_sheet_signer_sheet_id", table: "sheet_signer", column: "sheet_id");

            migrationBuilder.CreateIndex(name: "ix_stage_check_member_id", table: "stage_check", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_check_region_id_stage_id_item",
                table: "stage_check",
                columns: new[] { "region_id", "stage_id", "item" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_stage_check_stage_id", table: "stage_check", column: "stage_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_material_region_id_stage_id",
                table: "stage_material",
                columns: new[] { "region_id", "stage_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_stage_material_stage_id",
                table: "stage_material",
                column: "stage_id"
            );

            migrationBuilder.CreateIndex(name: "ix_stage_move_member_id", table: "stage_move", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_move_region_id_stage_id",
                table: "stage_move",
                columns: new[] { "region_id", "stage_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_stage_move_stage_id", table: "stage_move", column: "stage_id");

            migrationBuilder.AddForeignKey(
                name: "fk_money_line_commitment_commitment_id",
                table: "money_line",
                column: "commitment_id",
                principalTable: "commitment",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_money_line_commitment_commitment_id", table: "money_line");

            migrationBuilder.DropTable(name: "commitment_report");

            migrationBuilder.DropTable(name: "commitment_signature");

            migrationBuilder.DropTable(name: "commitment_terms");

            migrationBuilder.DropTable(name: "quick_win");

            migrationBuilder.DropTable(name: "quick_win_vote");

            migrationBuilder.DropTable(name: "request");

            migrationBuilder.DropTable(name: "sheet_signer");

            migrationBuilder.DropTable(name: "stage_check");

            migrationBuilder.DropTable(name: "stage_material");

            migrationBuilder.DropTable(name: "stage_move");

            migrationBuilder.DropTable(name: "commitment");

            migrationBuilder.DropTable(name: "quick_win_round");

            migrationBuilder.DropTable(name: "commitment_sheet");

            migrationBuilder.DropTable(name: "process_stage");

            migrationBuilder.DropTable(name: "drafting_process");

            migrationBuilder.DropIndex(name: "ix_money_line_commitment_id", table: "money_line");

            migrationBuilder.DropIndex(name: "ix_money_line_region_id_commitment_id", table: "money_line");

            migrationBuilder.DropColumn(name: "capabilities", table: "organization");

            migrationBuilder.DropColumn(name: "offers", table: "organization");

            migrationBuilder.DropColumn(name: "seeks", table: "organization");

            migrationBuilder.DropColumn(name: "supplies", table: "organization");

            migrationBuilder.DropColumn(name: "commitment_id", table: "money_line");

            migrationBuilder.DropColumn(name: "edition", table: "money_line");

            migrationBuilder.DropColumn(name: "answer", table: "initiative_partner");

            migrationBuilder.AlterColumn<string>(
                name: "subject",
                table: "money_line",
                type: "character varying(13)",
                maxLength: 13,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(21)",
                oldMaxLength: 21
            );
        }
    }
}
