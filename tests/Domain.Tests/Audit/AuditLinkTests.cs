using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Domain.Tests.Audit;

public sealed class AuditLinkTests
{
    private static readonly Actor Clerk = new(Guid.CreateVersion7(), new DateTimeOffset(2026, 5, 6, 2, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_hash_depends_on_the_row_its_number_and_what_came_before()
    {
        var (row, other) = (Row("survey.open"), Row("survey.close"));
        var hash = AuditLink.HashOf(AuditLink.Beginning, 1, row);

        Assert.Equal(hash, AuditLink.HashOf(AuditLink.Beginning, 1, row));
        Assert.NotEqual(hash, AuditLink.HashOf(AuditLink.Beginning, 2, row));
        Assert.NotEqual(hash, AuditLink.HashOf(hash, 1, row));
        Assert.NotEqual(hash, AuditLink.HashOf(AuditLink.Beginning, 1, other));
    }

    [Fact]
    public void Rows_without_an_area_have_a_chain_of_their_own() =>
        Assert.Equal(Guid.Empty, AuditLink.ChainOf(AuditRow.Refused(Clerk, "GET /api/staff/areas", null, "role.missing")));

    private static AuditRow Row(string act) => AuditRow.Done(Clerk, act, Guid.CreateVersion7(), null);
}
