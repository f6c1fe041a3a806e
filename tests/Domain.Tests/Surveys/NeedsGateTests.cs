using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class NeedsGateTests
{
    [Fact]
    public void A_gate_that_is_not_open_refuses_with_the_rule_and_its_source()
    {
        var rule = PolicyLibrary.LoadEmbedded().Get("puxing-2023").Rule("PX-11").Reference;
        var gate = NeedsGate.For(Guid.CreateVersion7(), 2026, 40, rule);

        var refusal = gate.Check(rule);

        Assert.Equal("needs.too-few-residents", refusal?.Code);
        Assert.Equal("PX-11", refusal?.Rule?.Id);
        Assert.Equal(40, gate.Missing);
    }

    [Fact]
    public void Without_a_number_in_the_rules_one_resident_is_missing()
    {
        var rule = PolicyLibrary.LoadEmbedded().Get("chuansha").Rule("CS-20").Reference;

        Assert.Equal(1, NeedsGate.For(Guid.CreateVersion7(), 2026, null, rule).Missing);
    }
}
