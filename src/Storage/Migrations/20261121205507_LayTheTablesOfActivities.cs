using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LayTheTablesOfActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "check_ins",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Proof = table.Column<int>(type: "int", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_ins", x => new { x.OccasionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "occasions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Places = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    HeadCount = table.Column<int>(type: "int", nullable: true),
                    Arrivals = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_occasions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_occasions_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pass_references",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Reference = table.Column<ulong>(type: "bigint unsigned", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pass_references", x => new { x.OccasionId, x.Reference });
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Arrival = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registrations", x => new { x.OccasionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "scans",
                columns: table => new
                {
                    OccasionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ByAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Nonce = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    PhoneTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ScannedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Device = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    RefusalCode = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scans", x => new { x.OccasionId, x.ByAccountId, x.Nonce });
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Place = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false),
                    Plan = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false),
                    LeaderAccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_activities_occasions_Id",
                        column: x => x.Id,
                        principalTable: "occasions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_AreaId",
                table: "activities",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_activities_ProjectId",
                table: "activities",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_check_ins_PersonId",
                table: "check_ins",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_occasions_AreaId_StartsAt",
                table: "occasions",
                columns: new[] { "AreaId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_pass_references_PersonId",
                table: "pass_references",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_OccasionId_Arrival",
                table: "registrations",
                columns: new[] { "OccasionId", "Arrival" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_PersonId",
                table: "registrations",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "check_ins");

            migrationBuilder.DropTable(
                name: "pass_references");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropTable(
                name: "scans");

            migrationBuilder.DropTable(
                name: "occasions");
        }
    }
}
