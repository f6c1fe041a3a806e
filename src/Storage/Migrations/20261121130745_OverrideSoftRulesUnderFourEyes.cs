using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OverrideSoftRulesUnderFourEyes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rule_overrides",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    TownId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Pack = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    RuleId = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false),
                    Parameter = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    PolicyRevision = table.Column<int>(type: "int", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    EndedBy = table.Column<byte[]>(type: "binary(16)", nullable: true),
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
                    table.PrimaryKey("PK_rule_overrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rule_overrides_areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_rule_overrides_AreaId",
                table: "rule_overrides",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_rule_overrides_TownId_Year",
                table: "rule_overrides",
                columns: new[] { "TownId", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rule_overrides");
        }
    }
}
