namespace ZiZhiJin.Domain.Intake;

/// <summary>What somebody says while a flow waits for an answer.</summary>
internal sealed class AnswerTurn(ChatTurn turn)
{
    public void Take(ChatMessage message)
    {
        switch (turn.Node)
        {
            case FlowNode.Ask ask:
                Take(ask, message);
                break;
            case FlowNode.Pick pick:
                Take(pick, message.Text);
                break;
            default:
                new SurveyTurn(turn).Take(message.Text);
                break;
        }
    }

    public void Back()
    {
        if (!IsAsked()) return;
        if (turn.Here.Walk is not null && new SurveyTurn(turn).Back()) return;
        if (turn.Here.Trail is not [.., var before])
        {
            turn.Say(ChatTexts.NothingBefore);
            turn.AskAgain();
            return;
        }

        turn.Move(turn.Here with { Trail = [.. turn.Here.Trail.SkipLast(1)], Walk = null });
        turn.Enter(before);
    }

    public void Skip()
    {
        if (!IsAsked()) return;
        if (turn.Here.Walk is not null) new SurveyTurn(turn).Skip();
        else if (turn.Node is FlowNode.Ask { Optional: true } ask) Keep(ask.Key, "", ask.Next);
        else turn.Missed(ChatTexts.MustAnswer, null);
    }

    private void Take(FlowNode.Ask ask, ChatMessage message)
    {
        if (ask.Optional && ChatWords.IsNone(message.Text))
        {
            Keep(ask.Key, "", ask.Next);
            return;
        }

        var (value, fault) = AskReader.Read(ask, message);
        if (value is null) turn.Missed(fault!, ask.Example);
        else Keep(ask.Key, value, ask.Options.FirstOrDefault(option => option.Id == value)?.Next ?? ask.Next);
    }

    private void Take(FlowNode.Pick pick, string text)
    {
        if (ChoiceReader.One(text, turn.Here.Offered, choice => choice.Text) is not { } choice)
        {
            turn.Missed($"请回复 1 到 {turn.Here.Offered.Count} 之间的数字。", "例如：1");
            return;
        }

        turn.Move(turn.Passed().With(pick.Key, choice.Id).With($"{pick.Key}Text", choice.Text));
        turn.Enter(pick.Next);
    }

    private void Keep(string key, string value, string? next)
    {
        turn.Move(turn.Passed().With(key, value));
        turn.Enter(next);
    }

    private bool IsAsked()
    {
        if (turn.State is { Here: not null, Wait: ChatWait.Answer }) return true;
        turn.ShowMenu();
        return false;
    }
}
