using System.Security.Cryptography;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class AnswerReceiptsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 5, 4, 1, 2, 3, 456, TimeSpan.Zero);

    [Fact]
    public void A_write_that_was_seen_gets_its_own_time_again()
    {
        var (first, second) = (NewNonce(), NewNonce());
        var bytes = new AnswerReceipts(new AnswerReceipts(default).With(first, Monday)).With(second, Monday.AddDays(1));

        var receipts = new AnswerReceipts(bytes);

        Assert.Equal(new AnswerReceipt(Monday, First: true), receipts.Find(first));
        Assert.Equal(new AnswerReceipt(Monday.AddDays(1), First: false), receipts.Find(second));
        Assert.Null(receipts.Find(NewNonce()));
        Assert.Equal(2, receipts.Count);
    }

    [Fact]
    public void A_time_is_kept_to_the_tick_whatever_its_offset()
    {
        var nonce = NewNonce();
        var inShanghai = Monday.AddTicks(7).ToOffset(TimeSpan.FromHours(8));

        var receipt = new AnswerReceipts(new AnswerReceipts(default).With(nonce, inShanghai)).Find(nonce);

        Assert.Equal(inShanghai, receipt!.RecordedAt);
    }

    private static Nonce NewNonce() => new(RandomNumberGenerator.GetBytes(Nonce.Length));
}
