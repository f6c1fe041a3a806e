using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>What is published of a drawing: at first the hash of its seed; at the end all that it takes to draw again.</summary>
/// <param name="SeedHash">SHA-256 of the seed's 64 hexadecimal digits.</param>
/// <param name="Seed">Once it is drawn.</param>
/// <param name="Numbers">Who took part, by registration number, ascending.</param>
/// <param name="Order">The same numbers in the order drawn: the first so many as there are places have one.</param>
/// <param name="HowToVerify">In words, for whoever wants to draw again.</param>
public sealed record LotteryAnswer(
    string SeedHash, DateTimeOffset? ClosesAt, DateTimeOffset? DrawnAt, string? Seed, IReadOnlyList<int> Numbers, IReadOnlyList<int> Order, int? Places, string HowToVerify)
{
    public const string Verification =
        "① 种子（64 位十六进制小写文字）的 SHA-256 应当等于公布的校验值。② 把参加抽签的编号从小到大用英文逗号连起来（如 1,2,4），求 SHA-256，得到名单值。"
        + "③ 对每个编号，求“种子:名单值:编号”（英文冒号，编号用十进制）的 SHA-256，按结果从小到大排，就是抽签的顺序。";

    internal static LotteryAnswer Of(Lottery lottery, Occasion occasion) => new(
        lottery.SeedHash, occasion.LotsCloseAt, lottery.DrawnAt, lottery.Seed, [.. lottery.Order.Order()], lottery.Order, lottery.Places, Verification);
}
