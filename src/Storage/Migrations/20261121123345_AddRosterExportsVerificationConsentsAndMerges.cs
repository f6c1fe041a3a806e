using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AddRosterExportsVerificationConsentsAndMerges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "accounts",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VerifiedBy",
                table: "accounts",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "area_settings",
                columns: table => new
                {
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AllowsVouching = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    ChangedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_settings", x => x.AreaId);
                    table.ForeignKey(
                        name: "FK_area_settings_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => new { x.AccountId, x.Kind, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "merged_answers",
                columns: table => new
                {
                    SurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    Answers = table.Column<string>(type: "mediumtext", nullable: false),
                    Receipts = table.Column<byte[]>(type: "varbinary(768)", maxLength: 768, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_merged_answers", x => new { x.PersonId, x.SurveyId });
                });

            migrationBuilder.CreateTable(
                name: "merged_voices",
                columns: table => new
                {
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    FirstSurveyId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_merged_voices", x => new { x.PersonId, x.AreaId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "person_merges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SourceId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    TargetId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    MergedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    MergedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    SplitAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_merges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "roster_exports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false),
                    AskedBy = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    DownloadedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_exports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_roster_exports_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verification_requests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    OpenFor = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<byte[]>(type: "varbinary(300)", maxLength: 300, nullable: false),
                    NameFingerprint = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Address = table.Column<byte[]>(type: "varbinary(600)", maxLength: 600, nullable: false),
                    Household = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Phone = table.Column<byte[]>(type: "varbinary(150)", maxLength: 150, nullable: true),
                    VouchCode = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    DecidedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Answer = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verification_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verification_tries",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    Since = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verification_tries", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "vouchings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    VoucherId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vouchings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_MergedAt",
                table: "person_merges",
                column: "MergedAt");

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_SourceId",
                table: "person_merges",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_TargetId",
                table: "person_merges",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_roster_exports_AreaId",
                table: "roster_exports",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_verification_requests_AccountId",
                table: "verification_requests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_verification_requests_AreaId_State",
                table: "verification_requests",
                columns: new[] { "AreaId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_verification_requests_OpenFor",
                table: "verification_requests",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_verification_requests_VouchCode",
                table: "verification_requests",
                column: "VouchCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_vouchings_PersonId",
                table: "vouchings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_vouchings_VoucherId_Year",
                table: "vouchings",
                columns: new[] { "VoucherId", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_settings");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "merged_answers");

            migrationBuilder.DropTable(
                name: "merged_voices");

            migrationBuilder.DropTable(
                name: "person_merges");

            migrationBuilder.DropTable(
                name: "roster_exports");

            migrationBuilder.DropTable(
                name: "verification_requests");

            migrationBuilder.DropTable(
                name: "verification_tries");

            migrationBuilder.DropTable(
                name: "vouchings");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "VerifiedBy",
                table: "accounts");
        }
    }
}
