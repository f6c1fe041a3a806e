using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepPhotosAndNeedsRaised : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "photos",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    SubjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Width = table.Column<int>(type: "int", nullable: false),
                    Height = table.Column<int>(type: "int", nullable: false),
                    Bytes = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    TouchedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    IsNamed = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    DiscardedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_photos", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "raised_needs",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Text = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false),
                    Place = table.Column<byte[]>(type: "varbinary(1200)", maxLength: 1200, nullable: true),
                    PhotoId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_raised_needs", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_photos_AccountId_IsNamed",
                table: "photos",
                columns: new[] { "AccountId", "IsNamed" });

            migrationBuilder.CreateIndex(
                name: "IX_photos_DiscardedAt",
                table: "photos",
                column: "DiscardedAt");

            migrationBuilder.CreateIndex(
                name: "IX_photos_IsNamed_TouchedAt",
                table: "photos",
                columns: new[] { "IsNamed", "TouchedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_photos_PersonId",
                table: "photos",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_photos_SubjectId_PersonId",
                table: "photos",
                columns: new[] { "SubjectId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_raised_needs_AreaId_Year",
                table: "raised_needs",
                columns: new[] { "AreaId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_raised_needs_PersonId_Nonce",
                table: "raised_needs",
                columns: new[] { "PersonId", "Nonce" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "photos");

            migrationBuilder.DropTable(
                name: "raised_needs");
        }
    }
}
