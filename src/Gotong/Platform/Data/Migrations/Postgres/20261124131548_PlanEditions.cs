using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PlanEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_rpjmd_region_id_period_start", table: "rpjmd");

            migrationBuilder.AddColumn<int>(
                name: "edition",
                table: "rpjmd",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<DateOnly>(name: "enacted_on", table: "rpjmd", type: "date", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "rpjmd",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Rpjmd"
            );

            migrationBuilder.AddColumn<Guid>(name: "origin_id", table: "rpjmd", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<string>(name: "regulation", table: "rpjmd", type: "text", nullable: true);

            migrationBuilder.CreateIndex(name: "ix_rpjmd_origin_id", table: "rpjmd", column: "origin_id");

            migrationBuilder.CreateIndex(
                name: "ix_rpjmd_region_id_kind_period_start_edition",
                table: "rpjmd",
                columns: new[] { "region_id", "kind", "period_start", "edition" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_rpjmd_rpjmd_origin_id",
                table: "rpjmd",
                column: "origin_id",
                principalTable: "rpjmd",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_rpjmd_rpjmd_origin_id", table: "rpjmd");

            migrationBuilder.DropIndex(name: "ix_rpjmd_origin_id", table: "rpjmd");

            migrationBuilder.DropIndex(name: "ix_rpjmd_region_id_kind_period_start_edition", table: "rpjmd");

            migrationBuilder.DropColumn(name: "edition", table: "rpjmd");

            migrationBuilder.DropColumn(name: "enacted_on", table: "rpjmd");

            migrationBuilder.DropColumn(name: "kind", table: "rpjmd");

            migrationBuilder.DropColumn(name: "origin_id", table: "rpjmd");

            migrationBuilder.DropColumn(name: "regulation", table: "rpjmd");

            migrationBuilder.CreateIndex(
                name: "ix_rpjmd_region_id_period_start",
                table: "rpjmd",
                columns: new[] { "region_id", "period_start" },
                unique: true
            );
        }
    }
}
