using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public sealed class MaskTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("王", "王*")]
    [InlineData("王英", "王*")]
    [InlineData("王秀英", "王*英")]
    [InlineData("欧阳建国", "欧**国")]
    public void A_name_shows_its_first_and_last_character(string name, string masked) => Assert.Equal(masked, Mask.Name(name));

    [Theory]
    [InlineData("13812345678", "*******5678")]
    [InlineData("110", "****")]
    public void A_number_shows_its_last_four_digits(string phone, string masked) => Assert.Equal(masked, Mask.Phone(phone));

    [Fact]
    public void Details_of_a_person_do_not_print_themselves() =>
        Assert.DoesNotContain("王", new PersonDetails("王秀英", "1", "", "101", "13812345678").ToString(), StringComparison.Ordinal);
}
