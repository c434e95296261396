using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Scorecards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "finding_care",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    finding = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                name: "score_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    innovation = table.Column<int>(type: "INTEGER", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_workbook", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "score_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    score = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    proposed = table.Column<decimal>(type: "TEXT", precision: 24, scale: 8, nullable: true),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workbook_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
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

            migrationBuilder.CreateIndex(name: "ix_finding_care_owner_id", table: "finding_care", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_finding_care_region_id_finding",
                table: "finding_care",
                columns: new[] { "region_id", "finding" },
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
            migrationBuilder.DropTable(name: "finding_care");

            migrationBuilder.DropTable(name: "score_answer");

            migrationBuilder.DropTable(name: "workbook_cell");

            migrationBuilder.DropTable(name: "score_sheet");

            migrationBuilder.DropTable(name: "score_workbook");
        }
    }
}
