using System.Security.Cryptography;

namespace ZiZhiJin.Domain.Tests;

public sealed class NonceTests
{
    [Fact]
    public void Sixteen_bytes_come_back_as_written()
    {
        var nonce = new Nonce(RandomNumberGenerator.GetBytes(16));

        Assert.Equal(nonce, Nonce.Parse(nonce.ToString()));
        Assert.Equal(nonce, Nonce.Parse(nonce + "=="));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA+/")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA 需")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_not_sixteen_bytes_of_base64url_is_no_nonce(string text) => Assert.Null(Nonce.Parse(text));
}
