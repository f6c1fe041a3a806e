using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KeepEveryConsentAndNumberVouchings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_vouchings_VoucherId_Year",
                table: "vouchings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_consents",
                table: "consents");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "vouchings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddPrimaryKey(
                name: "PK_consents",
                table: "consents",
                columns: new[] { "AccountId", "Kind", "GivenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_vouchings_VoucherId_Year_Number",
                table: "vouchings",
                columns: new[] { "VoucherId", "Year", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_vouchings_VoucherId_Year_Number",
                table: "vouchings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_consents",
                table: "consents");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "vouchings");

            migrationBuilder.AddPrimaryKey(
                name: "PK_consents",
                table: "consents",
                columns: new[] { "AccountId", "Kind", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_vouchings_VoucherId_Year",
                table: "vouchings",
                columns: new[] { "VoucherId", "Year" });
        }
    }
}
