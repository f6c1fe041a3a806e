using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepBallotsThatWereStruck : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "struck_ballots",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MotionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Receipt = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Choices = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    CastByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    StruckAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    StruckByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_struck_ballots", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_struck_ballots_MotionId_PersonId",
                table: "struck_ballots",
                columns: new[] { "MotionId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_struck_ballots_PersonId",
                table: "struck_ballots",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "struck_ballots");
        }
    }
}
