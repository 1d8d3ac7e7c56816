def app(ui):
    ui.title("Two dice")
    ways = {total: 6 - abs(total - 7) for total in range(2, 13)}
    rows = [[total, f"{count} of 36", f"{100 * count / 36:.1f} %"] for total, count in ways.items()]
    ui.table(rows, header=["Sum", "Ways", "Chance"])
    ui.chart(list(ways.values()), kind="bar", labels=[str(total) for total in ways])
    least = ui.slider("At least", 2, 12, 7)
    enough = sum(count for total, count in ways.items() if total >= least)
    ui.text(f"{least} or more: {enough} of 36, {100 * enough / 36:.1f} %", size=24, bold=True)
