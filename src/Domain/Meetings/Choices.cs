namespace ZiZhiJin.Domain.Meetings;

/// <summary>What one ballot says: ids of options, in order where the order matters.</summary>
public readonly record struct Choices(string Text)
{
    /// <summary>All twenty options, with the commas between.</summary>
    public const int Longest = 60;

    public IReadOnlyList<string> Ids => Text.Split(',');

    /// <summary>As it is stored: what means the same is written the same.</summary>
    /// <exception cref="MalformedException">Not what this ballot asks for.</exception>
    public static Choices Of(BallotForm form, IReadOnlyList<string> chosen)
    {
        var options = form.Choosable.Select(option => option.Id).ToList();
        var most = form.Kind switch { BallotKind.Ranking => options.Count, BallotKind.Approval => form.MostChoices ?? options.Count, _ => 1 };
        if (chosen.Count < 1 || chosen.Count > most || chosen.Distinct().Count() != chosen.Count || chosen.Any(id => !options.Contains(id)))
            throw new MalformedException("ballot.choices", "choices", Wanted(form.Kind, most));
        IEnumerable<string> ordered = form.Kind == BallotKind.Approval ? chosen.OrderBy(options.IndexOf) : chosen;
        return new(string.Join(',', ordered));
    }

    private static string Wanted(BallotKind kind, int most) => kind switch
    {
        BallotKind.YesNo => "请在赞成、反对、弃权中选一项。",
        BallotKind.Single => "请选一个选项。",
        BallotKind.Approval => $"请选 1 到 {most} 个不同的选项。",
        _ => "请给选项排序，同一个选项只排一次，至少排一个。",
    };
}
