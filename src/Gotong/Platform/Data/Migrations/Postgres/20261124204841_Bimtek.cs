using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Bimtek : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_sheet", x => x.id);
                });

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
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafting_process", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sheet_signer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    office = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organization = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    brought_by = table.Column<Guid>(type: "uuid", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_signer", x => x.id);
                    table.ForeignKey(
                        name: "fk_sheet_signer_commitment_sheet_sheet_id",
                        column: x => x.sheet_id,
                        principalTable: "commitment_sheet",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    attendance = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    minutes = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_process_stage", x => x.id);
                    table.ForeignKey(
                        name: "fk_process_stage_drafting_process_process_id",
                        column: x => x.process_id,
                        principalTable: "drafting_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_process_stage_membership_owner_id",
                        column: x => x.owner_id,
                        principalTable: "membership",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "quick_win_round",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process_id = table.Column<Guid>(type: "uuid", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_round", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_round_drafting_process_process_id",
                        column: x => x.process_id,
                        principalTable: "drafting_process",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_check", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_check_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_stage_check_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_material", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_material_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    stage_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stage_move", x => x.id);
                    table.ForeignKey(
                        name: "fk_stage_move_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_stage_move_process_stage_stage_id",
                        column: x => x.stage_id,
                        principalTable: "process_stage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quick_win_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quick_win_quick_win_round_round_id",
                        column: x => x.round_id,
                        principalTable: "quick_win_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    region_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quick_win_vote", x => x.id);
                    table.ForeignKey(
                        name: "fk_quick_win_vote_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quick_win_vote_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quick_win_vote_quick_win_round_round_id",
                        column: x => x.round_id,
                        principalTable: "quick_win_round",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_sheet_region_id_hash",
                table: "commitment_sheet",
                columns: new[] { "region_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_sheet_region_id_number",
                table: "commitment_sheet",
                columns: new[] { "region_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drafting_process_region_id_number",
                table: "drafting_process",
                columns: new[] { "region_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_owner_id",
                table: "process_stage",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_process_id",
                table: "process_stage",
                column: "process_id");

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_region_id_process_id_order",
                table: "process_stage",
                columns: new[] { "region_id", "process_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_process_stage_region_id_state",
                table: "process_stage",
                columns: new[] { "region_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_initiative_id",
                table: "quick_win",
                column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_member_id",
                table: "quick_win",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_region_id_round_id",
                table: "quick_win",
                columns: new[] { "region_id", "round_id" });

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_round_id",
                table: "quick_win",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_round_process_id",
                table: "quick_win_round",
                column: "process_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_round_region_id_process_id",
                table: "quick_win_round",
                columns: new[] { "region_id", "process_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_initiative_id",
                table: "quick_win_vote",
                column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_member_id",
                table: "quick_win_vote",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_region_id_round_id_member_id_dimension",
                table: "quick_win_vote",
                columns: new[] { "region_id", "round_id", "member_id", "dimension" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quick_win_vote_round_id",
                table: "quick_win_vote",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_sheet_signer_region_id_sheet_id",
                table: "sheet_signer",
                columns: new[] { "region_id", "sheet_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sheet_signer_sheet_id",
                table: "sheet_signer",
                column: "sheet_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_check_member_id",
                table: "stage_check",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_check_region_id_stage_id_item",
                table: "stage_check",
                columns: new[] { "region_id", "stage_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stage_check_stage_id",
                table: "stage_check",
                column: "stage_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_material_region_id_stage_id",
                table: "stage_material",
                columns: new[] { "region_id", "stage_id" });

            migrationBuilder.CreateIndex(
                name: "ix_stage_material_stage_id",
                table: "stage_material",
                column: "stage_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_move_member_id",
                table: "stage_move",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_stage_move_region_id_stage_id",
                table: "stage_move",
                columns: new[] { "region_id", "stage_id" });

            migrationBuilder.CreateIndex(
                name: "ix_stage_move_stage_id",
                table: "stage_move",
                column: "stage_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quick_win");

            migrationBuilder.DropTable(
                name: "quick_win_vote");

            migrationBuilder.DropTable(
                name: "sheet_signer");

            migrationBuilder.DropTable(
                name: "stage_check");

            migrationBuilder.DropTable(
                name: "stage_material");

            migrationBuilder.DropTable(
                name: "stage_move");

            migrationBuilder.DropTable(
                name: "quick_win_round");

            migrationBuilder.DropTable(
                name: "commitment_sheet");

            migrationBuilder.DropTable(
                name: "process_stage");

            migrationBuilder.DropTable(
                name: "drafting_process");
        }
    }
}
