using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

public sealed class ArrivingNeedsTests : IAsyncLifetime
{
    private TestApi _api = null!;
    private NeedsTown _town = null!;

    public async Task InitializeAsync() => (_api, _town) = (await TestApi.Start(), null!);

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task Residents_who_say_the_same_in_other_words_are_one_group_with_a_name()
    {
        _town = await NeedsTown.Settle(_api);

        await _town.Say("楼道灯不亮", "走廊里黑漆漆的", "希望修一修楼道照明", "遛狗不牵绳");

        Assert.Equal(["楼道照明 3", "文明养犬 1"], await _town.InShort());
    }

    [Fact]
    public async Task A_text_that_names_two_things_stands_in_two_groups()
    {
        _town = await NeedsTown.Settle(_api);

        await _town.Say("楼道灯坏了。另外停车太乱");

        Assert.Equal(["停车 1", "楼道照明 1"], (await _town.InShort()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_changed_answer_moves_its_need_and_what_was_written_before_is_gone()
    {
        _town = await NeedsTown.Settle(_api);
        var residents = await _town.Say("楼道灯不亮", "楼道太暗");

        _api.Clock.Move(TimeSpan.FromMinutes(1));
        (await _town.Survey.Answer(residents[1], need: "遛狗不牵绳")).MustBeOk();
        await _town.Collect();

        Assert.Equal(["文明养犬 1", "楼道照明 1"], (await _town.InShort()).Order(StringComparer.Ordinal));
        Assert.Equal(0, await _api.InDb(db => Task.FromResult(db.Needs.Count(need => need.Text == "楼道太暗"))));
    }

    [Fact]
    public async Task A_change_elsewhere_in_an_answer_leaves_its_needs_and_what_people_decided_about_them()
    {
        _town = await NeedsTown.Settle(_api);
        var residents = await _town.Say("楼道灯不亮");
        var need = (await _town.OnBoard())[0].GetProperty("sentences")[0].GetProperty("id").GetGuid();
        await _town.Must(HttpMethod.Put, $"{need}/category", new { category = "liangjia" });

        _api.Clock.Move(TimeSpan.FromMinutes(1));
        (await _town.Survey.Answer(residents[0], will: "lead", need: "楼道灯不亮")).MustBeOk();
        await _town.Collect();

        var sentence = (await _town.OnBoard())[0].GetProperty("sentences")[0];
        Assert.Equal(need, sentence.GetProperty("id").GetGuid());
        Assert.Equal("liangjia", sentence.GetProperty("category").GetString());
        Assert.Equal("people", sentence.GetProperty("categoryBy").GetString());
    }

    [Fact]
    public async Task Courtesies_make_no_group()
    {
        _town = await NeedsTown.Settle(_api);

        await _town.Say("没有", "谢谢居委会", "都挺好");

        Assert.Empty(await _town.InShort());
    }

    [Fact]
    public async Task Answers_that_two_processes_read_at_once_are_read_once()
    {
        _town = await NeedsTown.Settle(_api);
        var residents = await _town.Town.Residents(12);
        foreach (var resident in residents) (await _town.Survey.Answer(resident)).MustBeOk();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _town.Collect()));

        var group = Assert.Single(await _town.OnBoard());
        Assert.Equal(12, group.GetProperty("sentenceCount").GetInt32());
        Assert.Equal(12, group.GetProperty("residents").GetInt32());
    }

    [Fact]
    public async Task The_worker_reads_answers_by_itself()
    {
        _town = await NeedsTown.Settle(_api);
        (await _town.Survey.Answer(await _town.Town.Resident())).MustBeOk();

        while (!(await _town.InShort()).Any()) await Task.Delay(TimeSpan.FromMilliseconds(100));

        Assert.Equal(["楼道照明 1"], await _town.InShort());
    }
}
