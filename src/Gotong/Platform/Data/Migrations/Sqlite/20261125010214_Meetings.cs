using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    planned_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    starts_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    called_off_because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    led_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    noted_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fixed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    canonical = table.Column<string>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_period",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_period", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "agenda_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    presenter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    said = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    decided = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    votes_for = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_against = table.Column<int>(type: "INTEGER", nullable: true),
                    votes_abstained = table.Column<int>(type: "INTEGER", nullable: true),
                    followed_up_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    followed_up_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_point", x => x.id);
                    table.ForeignKey(
                        name: "fk_agenda_point_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organization = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    replied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendance_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_attendance_membership_member_id",
                        column: x => x.member_id,
                        principalTable: "membership",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_attendance_organization_organization_id",
                        column: x => x.organization_id,
                        principalTable: "organization",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_addendum",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_addendum", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_addendum_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_paper",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_paper", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_paper_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "meeting_promise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    region_id = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_promise", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_promise_commitment_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_meeting_promise_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_point_meeting_id",
                table: "agenda_point",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_agenda_point_region_id_meeting_id",
                table: "agenda_point",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(name: "ix_attendance_meeting_id", table: "attendance", column: "meeting_id");

            migrationBuilder.CreateIndex(name: "ix_attendance_member_id", table: "attendance", column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_organization_id",
                table: "attendance",
                column: "organization_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendance_region_id_meeting_id",
                table: "attendance",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendance_region_id_member_id",
                table: "attendance",
                columns: new[] { "region_id", "member_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_region_id_number",
                table: "meeting",
                columns: new[] { "region_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_region_id_starts_at",
                table: "meeting",
                columns: new[] { "region_id", "starts_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_addendum_meeting_id",
                table: "meeting_addendum",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_addendum_region_id_meeting_id",
                table: "meeting_addendum",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_paper_meeting_id",
                table: "meeting_paper",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_paper_region_id_meeting_id",
                table: "meeting_paper",
                columns: new[] { "region_id", "meeting_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_period_region_id_body",
                table: "meeting_period",
                columns: new[] { "region_id", "body" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_commitment_id",
                table: "meeting_promise",
                column: "commitment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_meeting_id",
                table: "meeting_promise",
                column: "meeting_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_meeting_promise_region_id_meeting_id",
                table: "meeting_promise",
                columns: new[] { "region_id", "meeting_id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "agenda_point");

            migrationBuilder.DropTable(name: "attendance");

            migrationBuilder.DropTable(name: "meeting_addendum");

            migrationBuilder.DropTable(name: "meeting_paper");

            migrationBuilder.DropTable(name: "meeting_period");

            migrationBuilder.DropTable(name: "meeting_promise");

            migrationBuilder.DropTable(name: "meeting");
        }
    }
}
