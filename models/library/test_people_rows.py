FIRST = ["Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Henry"]
LAST = ["Miller", "Smith", "Baker", "Hill", "Wood", "Stone", "Young", "King"]


def app(ui):
    ui.title("Test data")
    s = ui.state
    number = int(ui.number("Rows", 5, min=1, max=100))
    if ui.button("Make"):
        s.rows = []
        for _ in range(number):
            first, last = random.choice(FIRST), random.choice(LAST)
            email = f"{first.lower()}.{last.lower()}@example.com"
            s.rows.append([f"{first} {last}", email, f"555-{random.randint(0, 9999):04d}"])
    rows = s.get("rows", [])
    if rows:
        ui.table(rows, header=["Name", "Email", "Phone"])
        if ui.button("Copy as CSV"):
            ui.copy("\n".join(",".join(row) for row in rows))
            ui.notify(f"Copied {len(rows)} {'row' if len(rows) == 1 else 'rows'}")
    else:
        ui.text("Press Make", color="muted")
