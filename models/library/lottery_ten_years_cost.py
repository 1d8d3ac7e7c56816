PRIZES = {3: 10, 4: 50, 5: 3000, 6: 1000000}


def app(ui):
    ui.title("Ten years of lottery")
    s = ui.state
    price = ui.number("Price of a ticket", 2.0, min=0, step=0.5)
    if ui.button("Play 10 years"):
        mine = {3, 11, 19, 27, 38, 45}
        s.hits = [len(mine.intersection(random.sample(range(1, 50), 6))) for week in range(520)]
    if "hits" not in s:
        ui.text("Not played yet", size=28)
        return
    won = sum(PRIZES.get(hit, 0) for hit in s.hits)
    paid = len(s.hits) * price
    ui.text(f"{'Lost' if paid >= won else 'Won'}: {abs(paid - won):.2f}", size=40, bold=True)
    ui.text(f"{len(s.hits)} tickets")
    ui.text(f"Paid: {paid:.2f}")
    ui.text(f"Prizes: {won:.2f}")
    rows = [[f"{right} right", s.hits.count(right), prize] for right, prize in PRIZES.items()]
    ui.table(rows, header=["Hits", "Times", "Prize each"])
