using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZiZhiJin.Storage.Migrations
{
    /// <inheritdoc />
    public partial class DeliverMessagesByCreditOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "outbox",
                type: "varchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UnfollowedAt",
                table: "accounts",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dispatches",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SourceKind = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    SourceId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Category = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false),
                    IsUrgent = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Content = table.Column<byte[]>(type: "mediumblob", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ExpandedUpTo = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ExpandedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "late_replies",
                columns: table => new
                {
                    Key = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Message = table.Column<byte[]>(type: "mediumblob", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_late_replies", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "subscription_credits",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    TemplateId = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Available = table.Column<int>(type: "int", nullable: false),
                    Reserved = table.Column<int>(type: "int", nullable: false),
                    Spent = table.Column<int>(type: "int", nullable: false),
                    LastWord = table.Column<int>(type: "int", nullable: false),
                    SwitchedOffAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscription_credits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "subscription_grants",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    TemplateId = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false),
                    Key = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Source = table.Column<int>(type: "int", nullable: false),
                    Word = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscription_grants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    DispatchId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    RecipientId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    AccountId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    LeaseId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    LeasedUntil = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Tried = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<int>(type: "int", nullable: false),
                    CreditId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    MessageId = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "varchar(80)", maxLength: 80, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_deliveries_dispatches_DispatchId",
                        column: x => x.DispatchId,
                        principalTable: "dispatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_AccountId_MessageId",
                table: "deliveries",
                columns: new[] { "AccountId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_DispatchId_RecipientId",
                table: "deliveries",
                columns: new[] { "DispatchId", "RecipientId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_PersonId",
                table: "deliveries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_State_DueAt",
                table: "deliveries",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_dispatches_ExpandedAt",
                table: "dispatches",
                column: "ExpandedAt");

            migrationBuilder.CreateIndex(
                name: "IX_dispatches_SourceKind_SourceId",
                table: "dispatches",
                columns: new[] { "SourceKind", "SourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_late_replies_LeasedUntil",
                table: "late_replies",
                column: "LeasedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_subscription_credits_AccountId_TemplateId",
                table: "subscription_credits",
                columns: new[] { "AccountId", "TemplateId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_subscription_grants_AccountId_TemplateId_Key",
                table: "subscription_grants",
                columns: new[] { "AccountId", "TemplateId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "late_replies");

            migrationBuilder.DropTable(
                name: "subscription_credits");

            migrationBuilder.DropTable(
                name: "subscription_grants");

            migrationBuilder.DropTable(
                name: "dispatches");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "UnfollowedAt",
                table: "accounts");
        }
    }
}
