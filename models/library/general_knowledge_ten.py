QUESTIONS = [
    ("How many continents are there?", "7"), ("What is the chemical sign of gold?", "Au"),
    ("Which planet is nearest to the Sun?", "Mercury"), ("How many sides has a hexagon?", "6"),
    ("Which is the largest mammal?", "Blue whale"), ("In which year did the Second World War end?", "1945"),
    ("What is the square root of 81?", "9"), ("Which country has the city of Kyoto?", "Japan"),
    ("Which organ pumps the blood?", "Heart"), ("How many minutes are in two hours?", "120"),
]


def app(ui):
    ui.title("Ten questions")
    s = ui.state
    if ui.button("New quiz") or "order" not in s:
        s.order, s.right, s.options = random.sample(range(10), 10), 0, []
    asked = 10 - len(s.order)
    ui.progress(asked / 10)
    if not s.order:
        ui.text(f"{s.right} of 10 right", size=40, bold=True)
        ui.text("Excellent" if s.right > 8 else "Well done" if s.right > 5 else "Keep learning", size=24)
        return
    question, right = QUESTIONS[s.order[0]]
    if not s.options:
        s.options = random.sample([right, *random.sample([a for q, a in QUESTIONS if a != right], 3)], 4)
    ui.text(f"{asked + 1}. {question}", size=24, bold=True)
    for option in s.options:
        if ui.button(option):
            s.right += option == right
            s.words = "Right" if option == right else f"No: {right}"
            s.order, s.options = s.order[1:], []
    if asked:
        ui.text(s.get("words", ""), size=20)
    ui.text(f"Right so far: {s.right}")
