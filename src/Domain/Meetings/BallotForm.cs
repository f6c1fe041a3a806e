namespace ZiZhiJin.Domain.Meetings;

/// <summary>What is asked, of whom, and whether it is known who said what.</summary>
/// <param name="Options">Nothing for yes and no, which have their own.</param>
/// <param name="MostChoices">Of an approval, how many one may agree to; without a number, all.</param>
/// <param name="NeedsPresence">Only who is checked in at the meeting votes.</param>
public sealed record BallotForm(BallotKind Kind, IReadOnlyList<BallotOption> Options, int? MostChoices, VotingUnit Unit, bool IsSecret, bool NeedsPresence)
{
    public const int FewestOptions = 2, MostOptions = 20;
    public const string Yes = "yes", No = "no", Abstain = "abstain";
    private static readonly BallotOption[] YesNoOptions = [new(Yes, "赞成"), new(No, "反对"), new(Abstain, "弃权")];

    /// <summary>What one may choose from.</summary>
    public IReadOnlyList<BallotOption> Choosable => Kind == BallotKind.YesNo ? YesNoOptions : Options;
}
