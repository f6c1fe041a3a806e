using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Who tries what staff may do, and may not, is written down.</summary>
public sealed class RefusedActsTests(SettledPlace settled) : IClassFixture<SettledPlace>
{
    public static TheoryData<string> StaffEndpoints => Matrix.Endpoints(row => row.IsForStaff);

    public static TheoryData<string> EndpointsOfAnArea => Matrix.Endpoints(row => row.IsForStaff && row.ColumnsWhere(cell => cell.DependsOnArea).Any());

    [Theory]
    [MemberData(nameof(StaffEndpoints))]
    public Task An_act_that_is_refused_to_a_role_leaves_an_audit_row(string endpoint) =>
        MustLeaveRow(endpoint, Matrix.Of(endpoint).ColumnsWhere(cell => cell.Here == 403).Last(), HttpStatusCode.Forbidden, "role.missing");

    [Theory]
    [MemberData(nameof(EndpointsOfAnArea))]
    public Task An_act_on_what_lies_next_door_leaves_an_audit_row(string endpoint) =>
        MustLeaveRow(endpoint, Matrix.Of(endpoint).ColumnsWhere(cell => cell.DependsOnArea).First(), HttpStatusCode.NotFound, "not-found");

    private async Task MustLeaveRow(string endpoint, string column, HttpStatusCode status, string refusal)
    {
        var caller = settled.Place.Caller(column, isHere: false);

        (await Calls.Of(endpoint).Send(caller, settled.Place.AskedBy(column))).Must(status);

        var row = Assert.Single(await RowsOf(caller.AccountId), row => RouteTable.AsWritten(row.Act) == endpoint);
        Assert.Equal(refusal, row.RefusalCode);
    }

    private Task<List<AuditRow>> RowsOf(Guid account) =>
        settled.Api.InDb(db => db.AuditRows.AsNoTracking().Where(row => row.AccountId == account).ToListAsync());
}
