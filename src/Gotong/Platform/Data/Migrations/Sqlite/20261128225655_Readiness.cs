using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Readiness : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "ix_swot_entry_region_id_framework",
                table: "swot_entry",
                columns: new[] { "region_id", "framework" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "assessment_answer");

            migrationBuilder.DropTable(name: "dimension_gap");

            migrationBuilder.DropTable(name: "proof_evidence");

            migrationBuilder.DropTable(name: "swot_entry");

            migrationBuilder.DropTable(name: "region_assessment");

            migrationBuilder.DropTable(name: "proof");
        }
    }
}
