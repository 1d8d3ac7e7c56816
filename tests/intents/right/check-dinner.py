def app(ui):
    ui.title("Dinner")
    s = ui.state
    if ui.button("Suggest"):
        s.dish = random.choice([dish for dish in ["soup", "pasta", "curry", "salad"] if dish != s.get("dish")])
        s.count = s.get("count", 0) + 1
    ui.text(s.get("dish", ""), size=48)
    ui.text(f"Suggestions: {s.get('count', 0)}")
