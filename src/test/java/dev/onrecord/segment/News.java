package dev.onrecord.segment;

/// News of other subjects than the seeds', written for these tests.
enum News {
  BUSINESS(
      """
      Profit doubles at Bolt Motors

      LONDON (Reuters) - Bolt Motors doubled its profit last year, chief executive Amara Singh said on Monday, as demand for vans rose.

      "We sold more vans than ever," said Singh, who took over in March. "Next year will be harder."

      The company said it would hire 300 people. Shares added 2 percent. It also announced plans for a plant in Leeds.

      Analysts say the outlook is mixed. Tom Hale, an analyst at Northern Bank, warned that costs were rising.

      "Steel is dear and wages are up," he told the Financial Times. "Somebody will have to pay."

      A spokesman for the union said the plan was "a slap in the face". Members claimed the pay offer was too low, according to the Daily Courier.

      Singh denied the claims. Asked whether jobs would go, she replied: "No."
      """),
  SPORT(
      """
      Late goal sinks Harbour Town

      Striker Ivo Blom scored in the last minute as Harbour Town lost 2-1 on Saturday.

      “I saw the gap and hit it,” Blom said. “My mother was in the stand.”

      Harbour coach Ana Ruiz was furious. "The referee had a bad day," she said.

      "How can you miss that?" Ruiz asked. "Everybody saw it!"

      Blom, who joined in May, added that the team was "not done yet".

      According to club captain Sam Hill Jr., the players will meet on Tuesday.

      Mr Hill insisted: "We are still in it."

      The club declined to comment. The referee did not say why he left early.

      Ruiz blamed the wind. The league has not said whether it will act.
      """),
  COURT(
      """
      Man jailed for bridge theft

      A judge sentenced Peter Crane to four years in prison on Friday.

      'You stole from your neighbours,' Judge Ellen Marsh told him. 'The court cannot overlook that.'

      Prosecutor Dana Whitlock said Crane had sold the copper for $1.5m. "He knew what he was doing," she added.

      Crane's lawyer, Hugo Stern, argued his client had been desperate. Stern said he would appeal.

      Police said the bridge would reopen in May. "It is safe," a police spokeswoman said.

      The verdict was said to be a surprise. Witnesses were told to leave.

      Crane denies stealing the lamps, his sister Mary Crane told BBC Radio.

      "It is over," she said. "He is going home."

      A statement from the court said the file was closed.
      """),
  WEATHER(
      """
      Storm heads for coast

      HARBOUR TOWN — Winds of 90 mph could hit the coast on Sunday, the National Weather Office said.

      Forecaster Lena Ortiz urged residents to stay inside. "Do not drive," she said.

      The storm threatened to flood the port.

      "We have seen worse," said fisherman Joe Bell, 62. "But I am staying home."

      Mayor Carla Voss, speaking at the town hall, said schools would close. Voss said: “We are ready. We have sandbags. Nobody should panic.”

      State television quoted Voss as saying the dam was sound.

      Governor Lee Park, Voss and other officials met on Friday. He said nothing.

      "The river is high," the mayor added.

      In a statement, the power company Gridline warned customers of cuts.

      People close to the matter said the dam had cracks.

      "I'm worried about the dam.

      "It's old and it's cracked," Ortiz said.

      Residents in the lower town were told to leave. “The water came fast,” one resident, Bill Yates, recalled.

      The Interfax news agency reported that two boats sank. Local media reported that Voss had resigned, but her office denied it.
      """),
  TOWN(
      """
      Council backs tram line after long debate

      The city council voted 7-2 for the tram line on Tuesday night, despite warnings from shopkeepers.

      "It's a great day," said Councillor Maria Lopez, who chairs the transport committee, after the vote. "We waited ten years for this."

      But shop owner Tim Reed called the plan "madness" and vowed to fight it in court.

      Reed, 54, and his wife Jo run a bakery in Mill Street. "They didn't ask us," he told reporters outside the hall. "Not once!"

      The mayor, Peter Novak, has repeatedly insisted that the line would pay for itself.

      "By 2030," he wrote on Facebook, "nobody will remember the old buses."

      A report published by the university last year found that trams cut traffic by 12 percent. Dr. Helen Cho, who led the study, said the effect could be even larger in Lima.

      "We can't promise it," Dr Cho cautioned, "but the data are clear."

      Opposition leader Karl Brandt accused the mayor of lying. Brandt's spokeswoman, Eva Stone, later said he had been misquoted.

      Lopez and Novak said they would meet the shopkeepers next week.

      "The buses stay," they promised.

      "Nothing has been decided," an official who asked not to be named told AP.

      The trams, which are built in Spain, are said to be quiet. Residents fear noise. According to plan, work starts in May.

      Neither the builder nor the bank responded to requests for comment, the Lima Herald said.

      In an interview with CNN, President Joan Hart said she backed the tram. Hart's husband said nothing.

      Speaking in Rome, Pope Leo urged leaders to act. Amnesty International condemned the move. The White House said it had no comment.

      "Why now?" Democratic Sen. Ruth Allen of Ohio said in a statement Wednesday. "We have no money."

      The U.N. says 3 million people need help; Unicef warned of famine.

      Microsoft's chief executive Satya Rao told investors that growth would slow. The software maker added that it would cut jobs.

      Foreign Secretary James Mill told the BBC's Today programme: "We will not go."
      """);

  private final String text;

  News(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
