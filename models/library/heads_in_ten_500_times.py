def app(ui):
    ui.title("Ten coins")
    s = ui.state
    if ui.button("Repeat 500 times") or "heads" not in s:
        s.heads = [sum(random.randint(0, 1) for coin in range(10)) for i in range(500)]
    counts = [s.heads.count(number) for number in range(11)]
    ui.chart(counts, kind="bar", labels=[str(number) for number in range(11)])
    ui.text(f"Most often: {counts.index(max(counts))} heads", size=32, bold=True)
    ui.text(f"On average {sum(s.heads) / 500:.2f} heads")
