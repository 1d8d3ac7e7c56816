HOURS = {
    "Newborn, 0 to 3 months": "14 to 17",
    "Baby, 4 to 11 months": "12 to 15",
    "Toddler, 1 to 2 years": "11 to 14",
    "Small child, 3 to 5 years": "10 to 13",
    "School child, 6 to 13 years": "9 to 11",
    "Teenager, 14 to 17 years": "8 to 10",
    "Grown-up, 18 to 64 years": "7 to 9",
    "Over 65 years": "7 to 8",
}


def app(ui):
    ui.title("Sleep by age")
    age = ui.choice("Age", list(HOURS), value="School child, 6 to 13 years")
    ui.text(f"{HOURS[age]} hours", size=40, bold=True)
    ui.text("in 24 hours", color="muted")
