using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class KnowAccountsByTheOfficialAccountToo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "OfficialFingerprint",
                table: "accounts",
                type: "binary(32)",
                fixedLength: true,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "OfficialOpenId",
                table: "accounts",
                type: "varbinary(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_OfficialFingerprint",
                table: "accounts",
                column: "OfficialFingerprint",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_accounts_OfficialFingerprint",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "OfficialFingerprint",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "OfficialOpenId",
                table: "accounts");
        }
    }
}
