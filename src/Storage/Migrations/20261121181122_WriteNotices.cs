using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WriteNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "notice_reads",
                columns: table => new
                {
                    NoticeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_reads", x => new { x.NoticeId, x.AccountId });
                });

            migrationBuilder.CreateTable(
                name: "notice_versions",
                columns: table => new
                {
                    NoticeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Body = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    ReplacedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_versions", x => new { x.NoticeId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Title = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Body = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false),
                    Category = table.Column<int>(type: "int", nullable: false),
                    AudienceKind = table.Column<int>(type: "int", nullable: false),
                    Roles = table.Column<string>(type: "mediumtext", nullable: false),
                    Urgent = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    PinnedUntil = table.Column<DateTime>(type: "date", nullable: true),
                    DueAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    WrittenBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CheckedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    Source = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notices_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_addresses",
                columns: table => new
                {
                    NoticeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Key = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_addresses", x => new { x.NoticeId, x.Key });
                    table.ForeignKey(
                        name: "FK_notice_addresses_notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_notice_addresses_Key",
                table: "notice_addresses",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_notice_reads_AccountId",
                table: "notice_reads",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_notices_AreaId_DueAt",
                table: "notices",
                columns: new[] { "AreaId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_Source",
                table: "notices",
                column: "Source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_State_DueAt",
                table: "notices",
                columns: new[] { "State", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notice_addresses");

            migrationBuilder.DropTable(
                name: "notice_reads");

            migrationBuilder.DropTable(
                name: "notice_versions");

            migrationBuilder.DropTable(
                name: "notices");
        }
    }
}
