using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Tests.Shop;

namespace ZiZhiJin.MySql.Tests.Query;

public sealed class TextTests(ShopDatabase shop) : QueryTests(shop)
{
    private readonly string _wildcards = "%d_e|", _backslash = @"n\x'", _nothing = "";

    [Fact]
    public Task Case_counts() => SameNothing(s => s.Customers.Where(c => c.Name == "BOB").Select(c => c.Name));

    [Fact]
    public Task Case_counts_when_searching() => SameNothing(s => s.Customers.Where(c => c.Name.Contains("BO")).Select(c => c.Name));

    [Fact]
    public Task Wildcards_of_a_constant_mean_themselves() => Same(s => s.Customers.Where(c => c.Name.Contains("%d_")).Select(c => c.Name));

    [Fact]
    public Task Wildcards_of_a_parameter_mean_themselves() => Same(s => s.Customers.Where(c => c.Name.Contains(_wildcards)).Select(c => c.Name));

    [Fact]
    public Task A_lone_percent_sign_is_found_where_it_is() => Same(s => s.Customers.Where(c => c.Name.Contains("%")).Select(c => c.Name));

    [Fact]
    public Task A_lone_underscore_is_found_where_it_is() => Same(s => s.Customers.Where(c => c.Name.Contains("_")).Select(c => c.Name));

    [Fact]
    public Task Backslash_and_quote_of_a_constant_mean_themselves() => Same(s => s.Customers.Where(c => c.Name.Contains(@"n\x'")).Select(c => c.Name));

    [Fact]
    public Task Backslash_and_quote_of_a_parameter_mean_themselves() => Same(s => s.Customers.Where(c => c.Name.Contains(_backslash)).Select(c => c.Name));

    [Fact]
    public Task Everything_contains_the_empty_text() => Same(s => s.Customers.OrderBy(c => c.Id).Where(c => c.Name.Contains(_nothing)).Select(c => c.Name));

    [Fact]
    public Task Text_starts_with_a_parameter() => Same(s => s.Customers.Where(c => c.Name.StartsWith(_wildcards.Substring(0, 0) + "A")).Select(c => c.Name));

    [Fact]
    public Task Text_starts_with_a_constant() => Same(s => s.Customers.Where(c => c.Name.StartsWith("C%")).Select(c => c.Name));

    [Fact]
    public Task Text_ends_with_an_emoji() => Same(s => s.Customers.Where(c => c.Name.EndsWith("😀")).Select(c => c.Name));

    [Fact]
    public Task Text_starts_with_another_column() =>
        Same(s => s.Customers.Where(c => c.Address.Street.StartsWith(c.Address.Street.Substring(0, 1))).OrderBy(c => c.Id).Select(c => c.Name));

    [Fact]
    public Task Text_ends_with_another_column() =>
        Same(s => s.Customers.Where(c => c.Address.Zip != null && c.Address.Zip.EndsWith(c.Address.Street.Substring(1))).OrderBy(c => c.Id).Select(c => c.Name));

    [Fact]
    public Task Text_contains_another_column() =>
        Same(s => s.Customers.Where(c => c.Email != null && ("u" + c.Name + "u0@x.io").Contains(c.Email)).Select(c => c.Name));

    [Fact]
    public Task Text_of_nothing_is_compared_with_nothing()
    {
        string? nothing = null;
        return Same(s => s.Orders.Where(o => o.Note == nothing).OrderBy(o => o.Id).Select(o => o.Id));
    }

    [Fact]
    public Task A_missing_text_differs_from_every_text() => Same(s => s.Orders.Where(o => o.Note != "note 1").OrderBy(o => o.Id).Select(o => o.Id));

    [Fact]
    public Task Texts_are_joined() =>
        Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Name + "/" + c.Address.City + "-" + (c.Email ?? "none")));

    [Fact]
    public Task A_missing_text_joins_as_an_empty_one() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Email + "!"));

    [Fact]
    public Task A_number_joins_a_text() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => "q" + o.Quantity));

    [Fact]
    public Task Numbers_become_text() => Same(s => s.Orders.OrderBy(o => o.Id).Select(o => o.Id.ToString() + o.Quantity.ToString()));

    [Fact]
    public Task Small_and_capital_letters() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Name.ToLower() + c.Name.ToUpper()));

    [Fact]
    public Task Small_letters_in_a_condition() => Same(s => s.Customers.Where(c => c.Name.ToLower() == "ann").Select(c => c.Name));

    [Fact]
    public Task Length_counts_characters() => Same(s => s.Customers.Where(c => c.Name != "中文😀").OrderBy(c => c.Id).Select(c => c.Name.Length));

    [Fact]
    public Task Spaces_are_trimmed() =>
        Same(s => s.Customers.OrderBy(c => c.Id).Select(c => (" " + c.Name + " ").Trim() + "|" + (" " + c.Name).TrimStart() + "|" + (c.Name + " ").TrimEnd()));

    [Fact]
    public Task Parts_are_replaced() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Name.Replace("n", "m")));

    [Fact]
    public Task Places_are_found() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Name.IndexOf("n")));

    [Fact]
    public Task Parts_are_cut_out() => Same(s => s.Customers.OrderBy(c => c.Id).Select(c => c.Name.Substring(1) + c.Name.Substring(0, 2)));

    [Fact]
    public Task Blank_texts_are_blank() =>
        Same(s => s.Customers.Where(c => !string.IsNullOrWhiteSpace(c.Email) && string.IsNullOrWhiteSpace(" ")).OrderBy(c => c.Id).Select(c => c.Name));

    [Fact]
    public Task Missing_or_empty_texts_are_found() => Same(s => s.Customers.Where(c => string.IsNullOrEmpty(c.Email)).Select(c => c.Name));

    [Fact]
    public async Task Texts_sort_by_code_point()
    {
        await using var shop = Shop.Open();

        var names = await shop.Customers.Select(c => c.Name).OrderBy(n => n).ToListAsync();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public Task Texts_compare() => Same(s => s.Customers.Where(c => string.Compare(c.Address.City, "Paris") > 0).OrderBy(c => c.Id).Select(c => c.Name));
}
