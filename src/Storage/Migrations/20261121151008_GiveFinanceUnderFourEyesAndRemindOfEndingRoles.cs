using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class GiveFinanceUnderFourEyesAndRemindOfEndingRoles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "role_grants",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "role_requests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    To = table.Column<DateTime>(type: "date", nullable: true),
                    GrantId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    AskedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_role_requests_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_role_requests_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_To",
                table: "role_grants",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_role_requests_AccountId",
                table: "role_requests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_role_requests_AreaId",
                table: "role_requests",
                column: "AreaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "role_requests");

            migrationBuilder.DropIndex(
                name: "IX_role_grants_To",
                table: "role_grants");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "role_grants");
        }
    }
}
