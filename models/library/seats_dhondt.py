def app(ui):
    ui.title("Seats")
    text = ui.field("Parties", "Red 4100\nBlue 3200\nGreen 1700", lines=5)
    count = ui.number("Seats", 10, min=1, max=1000)
    votes = {}
    for line in text.splitlines():
        parts = line.rsplit(None, 1)
        if len(parts) == 2 and parts[1].isdecimal():
            votes[parts[0]] = int(parts[1])
    seats = dict.fromkeys(votes, 0)
    for _ in range(count if votes else 0):
        winner = max(votes, key=lambda party: votes[party] / (seats[party] + 1))
        seats[winner] += 1
    ui.table([[party, votes[party], seats[party]] for party in votes], header=["Party", "Votes", "Seats"])
