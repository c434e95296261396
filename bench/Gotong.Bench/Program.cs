using System.Globalization;
using Gotong.Bench.Applications;
using Gotong.Bench.Books;
using Gotong.Bench.Codes;
using Gotong.Bench.Delivery;
using Gotong.Bench.Documents;
using Gotong.Bench.Gates;
using Gotong.Bench.Import;
using Gotong.Bench.Lists;
using Gotong.Bench.Maps;
using Gotong.Bench.Networks;
using Gotong.Bench.Pages;
using Gotong.Bench.Portfolio;
using Gotong.Bench.Readiness;
using Gotong.Bench.Reports;
using Gotong.Bench.Roadmaps;
using Gotong.Bench.Scorecards;
using Gotong.Bench.Similar;
using Gotong.Bench.Together;
using Gotong.Bench.Trends;

switch (args)
{
    case ["serve", var file, var port]:
        await PageBench.ServeAsync(file, int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case ["plain", var database, var port]:
        await PlainServer.ServeAsync(database, int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case ["grow", var folder, var initiatives]:
        await LargeRegion.MakeAsync(folder, int.Parse(initiatives, CultureInfo.InvariantCulture));
        return 0;
    case ["lists"]:
        await ListBench.RunAsync();
        return 0;
    case ["search"]:
        await SearchBench.RunAsync();
        return 0;
    case ["import"]:
        return ImportBench.Run(SharedData()) ? 0 : 1;
    case ["codes"]:
        return await CodesBench.RunAsync(SharedData(), null) ? 0 : 1;
    case ["codes", var server]:
        return await CodesBench.RunAsync(SharedData(), server) ? 0 : 1;
    case ["map"]:
        return await MapBench.RunAsync(SharedData()) ? 0 : 1;
    case ["applications"]:
        return ApplicationBench.Run(SharedData()) ? 0 : 1;
    case ["gate"]:
        return GateBench.Run() ? 0 : 1;
    case ["networks"]:
        return NetworkBench.Run() ? 0 : 1;
    case ["together"]:
        return TogetherBench.Run() ? 0 : 1;
    case ["portfolio", .. var more]:
        return PortfolioBench.Run(SharedData(), more) ? 0 : 1;
    case ["similar"]:
        return SimilarBench.Run(SharedData()) ? 0 : 1;
    case ["trends"]:
        return TrendBench.Run() ? 0 : 1;
    case ["reports"]:
        return ReportBench.Run() ? 0 : 1;
    case ["readiness"]:
        return await ReadinessBench.RunAsync() ? 0 : 1;
    case ["roadmap"]:
        return await RoadmapBench.RunAsync() ? 0 : 1;
    case ["delivery"]:
        return await DeliveryBench.RunAsync() ? 0 : 1;
    case ["scorecards"]:
        return await ScorecardBench.RunAsync() ? 0 : 1;
    case ["difference"]:
        return await DifferenceBench.RunAsync() ? 0 : 1;
    case ["pages"]:
        await PageBench.RunAsync();
        return 0;
    case ["books", .. var rest]:
        return await BookBench.RunAsync(rest);
    case ["documents"]:
        DocumentsBench.Run();
        return 0;
    case []:
        var whole = ImportBench.Run(SharedData()) & await DifferenceBench.RunAsync();
        await PageBench.RunAsync();
        await ListBench.RunAsync();
        await SearchBench.RunAsync();
        whole &= NetworkBench.Run();
        whole &= TogetherBench.Run();
        whole &= SimilarBench.Run(SharedData());
        whole &= TrendBench.Run();
        whole &= ApplicationBench.Run(SharedData());
        whole &= GateBench.Run();
        whole &= await ReadinessBench.RunAsync();
        whole &= await RoadmapBench.RunAsync();
        whole &= ReportBench.Run();
        whole &= await DeliveryBench.RunAsync();
        whole &= await ScorecardBench.RunAsync();
        whole &= PortfolioBench.Run(SharedData(), []);
        whole &= await MapBench.RunAsync(SharedData());
        whole &= await CodesBench.RunAsync(SharedData(), null);
        return await BookBench.RunAsync([]) == 0 && whole ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync(
            "usage: gotong bench [import | difference | map | pages | lists | search | networks | together | similar | trends | codes | applications | gate | readiness | roadmap | reports | delivery | scorecards | portfolio | books | documents]"
        );
        return 2;
}

// The real files lie beside the repository, where there are any.
static string? SharedData()
{
    for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        if (Directory.Exists(Path.Combine(at.FullName, "shared", "data")))
            return Path.Combine(at.FullName, "shared", "data");
    return null;
}
