namespace Gotong.Methods.Trends;

/// <summary>An outlook as a sentence.</summary>
internal static class ForecastWords
{
    public static Sentence Of(ForecastResult result)
    {
        if (result.Value is not { } value)
            return new($"terlalu dini: {result.Points} titik", $"too early: {result.Points} points");
        var (low, high) = (result.Low!.Value, result.High!.Value);
        var indonesian =
            $"{Indonesian(value)} pada {Time(result.Time)} bila terus begini (selang {Indonesian(100 * result.Level)} %: {Indonesian(low)} sampai {Indonesian(high)})";
        var english =
            $"{English(value)} at {Time(result.Time)} if it goes on like this ({English(100 * result.Level)} % interval: {English(low)} to {English(high)})";
        return result.Outlook switch
        {
            Outlook.Likely => new(
                $"target mungkin sekali tercapai: {indonesian}",
                $"the target is likely reached: {english}"
            ),
            Outlook.Open => new($"target masih terbuka: {indonesian}", $"the target is open: {english}"),
            Outlook.Unlikely => new(
                $"target sulit tercapai: {indonesian}",
                $"the target is unlikely to be reached: {english}"
            ),
            _ => new(indonesian, english),
        };
    }

    private static string Indonesian(double number) => Numbers.Write(number, Numbers.Indonesian);

    private static string English(double number) => Numbers.Write(number, Numbers.English);

    private static string Time(double time) => time.ToString("0.##", Numbers.English);
}
