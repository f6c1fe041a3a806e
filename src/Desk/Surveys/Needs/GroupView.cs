using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>One group of needs, the others of its board, and what the town's pack offers to decide by.</summary>
public sealed record GroupView(NeedBoardKey Key, NeedGroupOnBoard Group, IReadOnlyList<NeedGroupOnBoard> Others, PolicyPack? Pack)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    /// <summary>Proposals that answer other groups of this board.</summary>
    public IEnumerable<NeedProposal> KnownProposals => Others.Select(group => group.Proposal).OfType<NeedProposal>().DistinctBy(proposal => proposal.Id);
}
