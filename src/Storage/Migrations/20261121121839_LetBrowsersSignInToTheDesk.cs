using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LetBrowsersSignInToTheDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "desk_sign_ins",
                columns: table => new
                {
                    Code = table.Column<string>(type: "varchar(22)", maxLength: 22, nullable: false),
                    Browser = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    ShownAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ConfirmedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_sign_ins", x => x.Code);
                });

            migrationBuilder.CreateIndex(
                name: "IX_desk_sign_ins_ExpiresAt",
                table: "desk_sign_ins",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "desk_sign_ins");
        }
    }
}
