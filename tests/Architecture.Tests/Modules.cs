namespace ZiZhiJin.Architecture.Tests;

/// <summary>The modules and which others each may name. Whatever follows a change elsewhere is an outbox row, not a call.</summary>
internal static class Modules
{
    private static readonly string[] Ground = ["Policies", "Community", "Presence"];
    private static readonly string[] UpToActivities = [.. Ground, "Surveys", "Meetings", "Activities"];
    private static readonly string[] UpToProjects = [.. UpToActivities, "Projects"];
    private static readonly string[] UpToEvaluations = [.. UpToProjects, "Publicity", "Reviews", "Funds", "Evaluations"];

    public static readonly IReadOnlyDictionary<string, string[]> MayName = new Dictionary<string, string[]>
    {
        ["Policies"] = [],
        ["Community"] = ["Policies"],
        ["Audit"] = ["Community"],
        ["Notices"] = ["Community"],
        ["Points"] = ["Community"],
        ["Presence"] = ["Policies", "Community"],
        ["Surveys"] = Ground,
        ["Meetings"] = Ground,
        ["Activities"] = Ground,
        ["Projects"] = UpToActivities,
        ["Publicity"] = UpToProjects,
        ["Reviews"] = UpToProjects,
        ["Funds"] = UpToProjects,
        ["Evaluations"] = UpToProjects,
        ["Reports"] = UpToEvaluations,
        ["Intake"] = [.. UpToEvaluations, "Reports", "Audit", "Notices", "Points"],
    };

    /// <summary>The module of a type in any project: the second folder. Nothing for what stands above the modules.</summary>
    public static string? Of(Type type)
    {
        var steps = (type.Namespace ?? "").Split('.');
        return steps is ["ZiZhiJin", _, var module, ..] ? module : null;
    }
}
