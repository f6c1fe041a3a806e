using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AskThePlatformAboutPhotosAndKnowTheLastWord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CheckAskedAt",
                table: "photos",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CheckTrace",
                table: "photos",
                type: "varchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastWordAt",
                table: "conversations",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_photos_CheckAskedAt_UploadedAt",
                table: "photos",
                columns: new[] { "CheckAskedAt", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_photos_CheckTrace",
                table: "photos",
                column: "CheckTrace",
                unique: true);

            // What was known so far: the last step.
            migrationBuilder.Sql("UPDATE conversations SET LastWordAt = ChangedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_photos_CheckAskedAt_UploadedAt",
                table: "photos");

            migrationBuilder.DropIndex(
                name: "IX_photos_CheckTrace",
                table: "photos");

            migrationBuilder.DropColumn(
                name: "CheckAskedAt",
                table: "photos");

            migrationBuilder.DropColumn(
                name: "CheckTrace",
                table: "photos");

            migrationBuilder.DropColumn(
                name: "LastWordAt",
                table: "conversations");
        }
    }
}
