using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class CallWhomNoMessageReaches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "notice_calls",
                columns: table => new
                {
                    NoticeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Reached = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    CalledBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    CalledAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_calls", x => new { x.NoticeId, x.PersonId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_notice_calls_PersonId",
                table: "notice_calls",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notice_calls");
        }
    }
}
