using ZiZhiJin.Domain.Policies;
using static ZiZhiJin.Domain.Policies.RuleKind;

namespace ZiZhiJin.Domain.Tests.Policies;

/// <summary>Every rule of the two documents and how it binds, in the order of the catalogue.</summary>
internal static class ExpectedRules
{
    public static readonly (string Id, RuleKind Kind)[] Puxing =
    [
        ("PX-01", Hard), ("PX-02", Information), ("PX-03", Information), ("PX-04", Information), ("PX-05", Hard), ("PX-06", Hard),
        ("PX-07", Information),
        ("PX-10", Hard), ("PX-11", Hard), ("PX-12", Hard), ("PX-13", Hard), ("PX-14", Hard), ("PX-15", Hard), ("PX-16", Hard),
        ("PX-17", Hard), ("PX-18", Information),
        ("PX-N1", Hard), ("PX-N2", Hard), ("PX-N3", Hard), ("PX-N4", Hard), ("PX-N5", Hard), ("PX-N6", Hard),
        ("PX-20", Hard), ("PX-21", Hard), ("PX-22", Open), ("PX-23", Open), ("PX-24", Information), ("PX-25", Open),
        ("PX-30", Hard), ("PX-31", Hard),
        ("PX-40", Hard), ("PX-41", Hard), ("PX-42", Hard), ("PX-43", Hard), ("PX-44", Information), ("PX-45", Information), ("PX-46", Hard),
        ("PX-50", Hard), ("PX-51", Hard), ("PX-52", Open), ("PX-53", Hard),
        ("PX-60", Hard), ("PX-61", Hard), ("PX-62", Hard), ("PX-63", Hard), ("PX-64", Hard), ("PX-65", Hard), ("PX-66", Hard),
        ("PX-67", Hard), ("PX-68", Hard), ("PX-69", Hard), ("PX-70", Hard), ("PX-71", Hard), ("PX-72", Hard), ("PX-73", Hard),
        ("PX-74", Information),
    ];

    public static readonly (string Id, RuleKind Kind)[] Chuansha =
    [
        ("CS-01", Hard), ("CS-02", Hard), ("CS-03", Hard), ("CS-04", Hard), ("CS-05", Hard), ("CS-06", Hard), ("CS-07", Hard),
        ("CS-N1", Hard), ("CS-N2", Hard), ("CS-N3", Hard), ("CS-N4", Hard), ("CS-N5", Hard), ("CS-N6", Hard), ("CS-N7", Hard),
        ("CS-10", Information), ("CS-11", Information), ("CS-12", Information), ("CS-13", Hard), ("CS-14", Soft), ("CS-15", Soft),
        ("CS-16", Soft), ("CS-17", Soft), ("CS-18", Soft),
        ("CS-20", Hard), ("CS-21", Hard), ("CS-22", Hard), ("CS-23", Hard), ("CS-24", Hard), ("CS-25", Hard), ("CS-26", Hard),
        ("CS-27", Hard), ("CS-28", Hard), ("CS-29", Hard), ("CS-30", Hard), ("CS-31", Hard),
        ("CS-40", Hard), ("CS-41", Hard), ("CS-42", Hard), ("CS-43", Hard), ("CS-44", Hard), ("CS-45", Hard), ("CS-46", Hard),
        ("CS-47", Soft), ("CS-48", Hard), ("CS-49", Hard),
    ];
}
