using ZiZhiJin.Domain.Activities;
using static ZiZhiJin.Domain.Activities.DossierItem;

namespace ZiZhiJin.Domain.Tests.Activities;

public class DossierPolicyTests
{
    [Fact]
    public void Six_kinds_of_papers_are_kept_and_what_the_system_knows_is_there() =>
        Assert.Equal([Summary, Photos, Vouchers, Invoices], DossierPolicy.Missing("两小时", 1, []));

    [Fact]
    public void Without_a_check_in_a_receipt_of_goods_does_as_well()
    {
        Assert.Contains(Attendance, DossierPolicy.Missing("两小时", 0, []));
        Assert.DoesNotContain(Attendance, DossierPolicy.Missing("两小时", 0, [Attendance]));
    }

    [Fact]
    public void With_all_six_nothing_is_missing() => Assert.Empty(DossierPolicy.Missing("两小时", 3, [Summary, Photos, Photos, Vouchers, Invoices]));
}
