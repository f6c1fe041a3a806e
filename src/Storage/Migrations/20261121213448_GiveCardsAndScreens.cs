using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class GiveCardsAndScreens : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "UndoneByAccountId",
                table: "check_ins",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cards",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screens",
                columns: table => new
                {
                    Code = table.Column<string>(type: "varchar(22)", maxLength: 22, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: true),
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ShownAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screens", x => x.Code);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cards_PersonId",
                table: "cards",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_screens_Number",
                table: "screens",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screens_OccasionId",
                table: "screens",
                column: "OccasionId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cards");

            migrationBuilder.DropTable(
                name: "screens");

            migrationBuilder.DropColumn(
                name: "UndoneByAccountId",
                table: "check_ins");
        }
    }
}
