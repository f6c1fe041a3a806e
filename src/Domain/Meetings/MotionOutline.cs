namespace ZiZhiJin.Domain.Meetings;

/// <summary>A motion as it is put on the agenda.</summary>
public sealed record MotionOutline(string Title, string Text, BallotForm Form, DecisionRule Rule)
{
    /// <exception cref="MalformedException">Options and rule do not go together with the kind.</exception>
    public void Check()
    {
        if (Form.Kind == BallotKind.YesNo ? Form.Options.Count > 0 : Form.Options.Count is < BallotForm.FewestOptions or > BallotForm.MostOptions)
            throw new MalformedException("motion.options", "options", "赞成反对的表决不另设选项；其他表决要有 2 到 20 个选项。");
        if (Form.MostChoices is { } most && (Form.Kind != BallotKind.Approval || most > Form.Options.Count))
            throw new MalformedException("motion.most-choices", "mostChoices", "只有多选的表决可以限定最多选几项，并且不能多于选项的数目。");
        if (Rule.Of == CountedOf.Present && !Form.NeedsPresence)
            throw new MalformedException("motion.of", "of", "不用签到就能投的表决，不能以到会的人数为基数。请改成签到以后才能投，或者改用投票的人数、名册上的全体。");
        if (Form.Kind == BallotKind.Ranking && Rule.Threshold != Threshold.Most)
            throw new MalformedException("motion.threshold", "threshold", "排序的表决按得分高低决定，不能用过半数或三分之二。");
    }
}
