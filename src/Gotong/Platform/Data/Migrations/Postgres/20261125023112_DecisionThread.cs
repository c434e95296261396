using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gotong.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DecisionThread : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "subject_kind", table: "decision");

            migrationBuilder.RenameColumn(name: "subject_id", table: "decision", newName: "thread_id");

            migrationBuilder.RenameIndex(
                name: "ix_decision_region_id_subject_id",
                table: "decision",
                newName: "ix_decision_region_id_thread_id"
            );

            migrationBuilder.CreateIndex(name: "ix_decision_thread_id", table: "decision", column: "thread_id");

            migrationBuilder.AddForeignKey(
                name: "fk_decision_comment_thread_id",
                table: "decision",
                column: "thread_id",
                principalTable: "comment",
                principalColumn: "id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_decision_comment_thread_id", table: "decision");

            migrationBuilder.DropIndex(name: "ix_decision_thread_id", table: "decision");

            migrationBuilder.RenameColumn(name: "thread_id", table: "decision", newName: "subject_id");

            migrationBuilder.RenameIndex(
                name: "ix_decision_region_id_thread_id",
                table: "decision",
                newName: "ix_decision_region_id_subject_id"
            );

            migrationBuilder.AddColumn<string>(
                name: "subject_kind",
                table: "decision",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true
            );
        }
    }
}
